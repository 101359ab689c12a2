package org.mintatlas.application.paging;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Require;

/**
 * How many elements of a list have each value of a facet. One with several values counts for each
 * of them.
 *
 * @param counts the number by the code of the value, the most first, equal ones by their code;
 *     dates in their order. Only values that there are, and those that the filter chooses
 * @param unknown how many have no value that anybody knows
 * @param exact whether these are counted; else they are estimated, and a value that few have may be
 *     missing
 */
public record FacetCounts(Map<String, Long> counts, long unknown, boolean exact) {

  /** Keeps a copy. */
  public FacetCounts {
    Require.given("counts", counts);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /**
   * Those of a facet, with what the filter chooses of it and in their order.
   *
   * @param counted the number by the code of each value that there is, in any order
   */
  public static <F> FacetCounts of(
      Facet<F, ?> facet, F filter, Map<String, Long> counted, long unknown, boolean exact) {
    Map<String, Long> all = new HashMap<>(counted);
    facet
        .property()
        .chosen()
        .apply(filter)
        .forEach(chosen -> all.putIfAbsent(Facet.code(chosen), 0L));
    Comparator<Map.Entry<String, Long>> byCode = Map.Entry.comparingByKey();
    Comparator<Map.Entry<String, Long>> order =
        facet.property().type().isEnum()
            ? Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(byCode)
            : byCode;
    Map<String, Long> sorted = new LinkedHashMap<>();
    all.entrySet().stream().sorted(order).forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return new FacetCounts(sorted, unknown, exact);
  }

  /**
   * Counts elements one by one.
   *
   * @param elements those that the filter lets through when nothing is chosen of the facet
   */
  public static <F, E> FacetCounts counting(
      Facet<F, E> facet, F filter, Stream<? extends E> elements) {
    Map<String, Long> counted = new HashMap<>();
    long[] unknown = {0};
    elements.forEach(element -> {
      Collection<?> values = facet.property().of().apply(element, filter);
      if (values.isEmpty()) {
        unknown[0]++;
      }
      values.stream()
          .map(Facet::code)
          .distinct()
          .forEach(code -> counted.merge(code, 1L, Long::sum));
    });
    return of(facet, filter, counted, unknown[0], true);
  }

  /** A facet of the lists of these elements, whatever type it is told by. */
  @SuppressWarnings("unchecked") // the facets of a list are those of its elements
  public static <F, E> Facet<F, E> typed(Facet<F, ?> facet) {
    return (Facet<F, E>) facet;
  }
}
