package org.mintatlas.domain.shared.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * A figure and what it is about. Where sources disagree there are several with the same measure;
 * the first of them is the one that is shown where there is room for one.
 *
 * @param measure what it is about
 * @param figure what a source states
 */
public record KeyFigure(Measure measure, Figure figure) {
  public KeyFigure {
    Require.given("measure", measure, "figure", figure);
  }

  /** The most figures that one thing may have. */
  public static final int MAX = 50;

  /** The figure that is shown for a measure where there is room for one. */
  public static Optional<Figure> leading(Collection<KeyFigure> figures, Measure measure) {
    return figures.stream().filter(f -> f.measure() == measure).map(KeyFigure::figure).findFirst();
  }

  /**
   * An unmodifiable copy without nulls.
   *
   * @throws InvalidValueException when one is null or there are more than {@link #MAX}
   */
  public static List<KeyFigure> copyOf(
      @Nullable Collection<? extends @Nullable KeyFigure> figures) {
    List<KeyFigure> copy = Require.list("figures", figures);
    Require.atMost("figures", copy.size(), MAX);
    return copy;
  }
}
