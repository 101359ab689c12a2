package org.mintatlas.persistence.columns;

import static java.util.Objects.requireNonNull;
import static org.mintatlas.persistence.columns.Elements.each;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Unit;

/**
 * Figures in their order, as arrays of the same length; nulls in all of them where there is none.
 *
 * @param values the numbers
 * @param qualifiers how exactly each is stated
 * @param units what is counted
 * @param notesDe what the unit cannot say, in German; null as well when there is no note
 * @param notesEn the same in English; null as well when there is none
 * @param dates the date for which each holds; null as well when its source does not say
 * @param sources who states each
 */
@Embeddable
public record FigureColumns(
    List<@Nullable BigDecimal> values,
    @ByName List<Figure.@Nullable Qualifier> qualifiers,
    @ByName List<@Nullable Unit> units,
    List<@Nullable String> notesDe,
    List<@Nullable String> notesEn,
    List<@Nullable String> dates,
    SourceColumns sources) {

  /** The columns of figures. */
  public static FigureColumns of(List<? extends @Nullable Figure> figures) {
    return new FigureColumns(
        each(figures, Figure::value),
        each(figures, Figure::qualifier),
        each(figures, Figure::unit),
        each(figures, figure -> Notes.german(figure.note())),
        each(figures, figure -> Notes.english(figure.note())),
        each(figures, figure -> StoredDate.ofOptional(figure.asOf())),
        SourceColumns.of(each(figures, Figure::source)));
  }

  /** The figure at a place, if there is one. */
  public @Nullable Figure figure(int place) {
    BigDecimal value = values.get(place);
    return value == null
        ? null
        : new Figure(
            value,
            requireNonNull(qualifiers.get(place)),
            requireNonNull(units.get(place)),
            Notes.of(notesDe.get(place), notesEn.get(place)),
            StoredDate.readOptional(dates.get(place)),
            requireNonNull(sources.source(place)));
  }
}
