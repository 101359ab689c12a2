package org.mintatlas.application.paging;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mintatlas.domain.shared.Require;

/**
 * A property by whose values the elements of a list are counted, such as their subjects. A filter
 * chooses among these values, and what it chooses does not hold for the facet itself: so whoever
 * has chosen physics still sees how many there are of chemistry.
 *
 * @param <F> what an element of the list must be like
 * @param <E> what has the property
 */
public interface Facet<F, E> {

  /** Its name, the same for good, as that of an enum constant. */
  String name();

  /** What it is. */
  Property<F, E> property();

  /**
   * The values of a facet, and how a filter chooses among them.
   *
   * @param type what they are: an enum, or dates
   * @param chosen those that a filter chooses; none when any will do
   * @param unchosen a filter without what it chooses of them
   * @param of those that an element has, looked at as the filter does; none when nobody knows
   */
  record Property<F, E>(
      Class<?> type,
      Function<F, ? extends Set<?>> chosen,
      UnaryOperator<F> unchosen,
      BiFunction<E, F, ? extends Collection<?>> of) {
    public Property {
      Require.given("type", type, "chosen", chosen, "unchosen", unchosen, "of", of);
    }
  }

  /** How a value is written: an enum constant by its name, a date as a date. */
  static String code(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
