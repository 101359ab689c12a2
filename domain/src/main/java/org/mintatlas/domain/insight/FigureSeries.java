package org.mintatlas.domain.insight;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

/**
 * A figure about the whole over the years (Zeitreihe), as sources state it: the number of MINT
 * regions, say. Never computed and never repaired; what contradicts itself stays side by side.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param name its name
 * @param measure what it is about
 * @param state the state it is about; null for all of Germany
 * @param points what sources state, the earliest date first; of the same date in the order given;
 *     at least one, at most {@link #MAX}, all in the same unit and each with the date for which it
 *     holds
 */
@Buildable
public record FigureSeries(
    FigureSeriesId id,
    long version,
    Slug slug,
    Wording name,
    Measure measure,
    @Nullable FederalState state,
    List<Figure> points)
    implements Aggregate<FigureSeriesId, FigureSeries> {
  private static final Rule NO_POINT =
      new Rule("insight.no-point", "needs at least one point", "braucht mindestens einen Wert");
  private static final Rule TOO_MANY =
      new Rule(
          "insight.too-many",
          "must not be more than %s in a series",
          "dürfen höchstens %s in einer Zeitreihe sein");
  private static final Rule UNDATED =
      new Rule(
          "insight.undated",
          "needs the date for which it holds",
          "braucht das Datum, für das sie gilt");
  private static final Rule OTHER_UNIT =
      new Rule("insight.other-unit", "is not that of the series", "ist nicht die der Zeitreihe");

  /** The most points that one series may have. */
  public static final int MAX = 200;

  /**
   * @throws InvalidValueException when there is no point or too many, one has no date, or they
   *     differ in their unit
   */
  public FigureSeries {
    Require.aggregate(id, version, "slug", slug, "name", name, "measure", measure);
    Require.given("points", points);
    if (points.isEmpty()) {
      throw NO_POINT.broken("figure series", slug);
    }
    if (points.size() > MAX) {
      throw TOO_MANY.broken("points", points.size(), MAX);
    }
    Unit unit = points.getFirst().unit();
    for (Figure point : points) {
      if (point.asOf() == null) {
        throw UNDATED.broken("figure", point.value());
      }
      if (point.unit() != unit) {
        throw OTHER_UNIT.broken("unit", point.unit());
      }
    }
    points = points.stream().sorted(Comparator.comparing(FigureSeries::date)).toList();
  }

  private static PartialDate date(Figure point) {
    PartialDate date = point.asOf();
    if (date == null) {
      throw new IllegalStateException("A point without a date");
    }
    return date;
  }

  /**
   * Starts one from what it cannot be without: about all of Germany, without points until they are
   * said.
   */
  public static FigureSeriesBuilder builder(
      FigureSeriesId id, Slug slug, Wording name, Measure measure) {
    return FigureSeriesBuilder.empty()
        .id(id)
        .slug(slug)
        .name(name)
        .measure(measure)
        .points(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public FigureSeriesBuilder toBuilder() {
    return FigureSeriesBuilder.of(this);
  }

  @Override
  public FigureSeries withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
