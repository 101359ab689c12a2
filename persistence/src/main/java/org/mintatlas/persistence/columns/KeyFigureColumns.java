package org.mintatlas.persistence.columns;

import static java.util.Objects.requireNonNull;
import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;

/**
 * Key figures in their order, as arrays of the same length.
 *
 * @param measures what each is about
 * @param figures the figures, of which none is absent
 */
@Embeddable
public record KeyFigureColumns(@ByName List<@Nullable Measure> measures, FigureColumns figures) {

  /** The columns of key figures; nulls where there is none. */
  public static KeyFigureColumns of(List<? extends @Nullable KeyFigure> figures) {
    return new KeyFigureColumns(
        each(figures, KeyFigure::measure), FigureColumns.of(each(figures, KeyFigure::figure)));
  }

  /** All of them, where none is absent. */
  public List<KeyFigure> all() {
    return range(measures, place -> requireNonNull(figure(place)));
  }

  /** The key figure at a place, if there is one. */
  public @Nullable KeyFigure figure(int place) {
    Measure measure = measures.get(place);
    return measure == null ? null : new KeyFigure(measure, requireNonNull(figures.figure(place)));
  }
}
