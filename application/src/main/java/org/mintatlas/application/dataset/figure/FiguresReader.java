package org.mintatlas.application.dataset.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

/**
 * Reads the figures of everything that has figures. Of several with the same measure the first one
 * leads.
 */
public final class FiguresReader {

  /** What figures can be about. */
  public enum Owner {
    /** A cohort, by its slug. */
    COHORT,
    /** An event, by its slug. */
    EVENT,
    /** A call, by the slug of its award and its year. */
    CALL,
    /** A body, by its slug. */
    BODY,
    /** A survey, by its slug. */
    SURVEY
  }

  private final Parts<KeyFigure> figures = new Parts<>("thing of that kind", "owner");

  /** Reads the file. */
  public FiguresReader(Reading reading) {
    reading
        .sourced(
            "figures.csv", "owner_kind owner measure value qualifier unit note_de note_en as_of")
        .each(row -> {
          Owner kind = row.required("owner_kind", Owner.class);
          String owner = row.required("owner");
          KeyFigure figure = new KeyFigure(row.required("measure", Measure.class), figure(row));
          row.check();
          figures.add(row, key(kind, owner), figure);
        });
  }

  /** The figure of a row, as {@link Row#required}. */
  public static Figure figure(Row row) {
    BigDecimal value = row.required("value", Written::decimal);
    Figure.Qualifier qualifier = row.required("qualifier", Figure.Qualifier.class);
    Unit unit = row.required("unit", Unit.class);
    @Nullable Wording note = row.wording("note");
    @Nullable PartialDate asOf = row.optional("as_of", PartialDate::parse);
    Source source = row.source();
    return row.together(() -> new Figure(value, qualifier, unit, note, asOf, source));
  }

  private static String key(Owner kind, String owner) {
    return kind + " " + owner;
  }

  /** The figures of the thing that a row describes; nobody else can have them. */
  public List<KeyFigure> take(Owner kind, @Nullable String owner) {
    return owner == null ? List.of() : figures.take(key(kind, owner));
  }

  /** Notes a problem for each figure of something that there is not. */
  public void refuseTheRest() {
    figures.refuseTheRest();
  }
}
