package org.mintatlas.memory.paging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Position;

/**
 * Lists in memory. Whoever has them says what is in them and how they are sorted; pages are cut out
 * the way {@link Paged} promises.
 */
public interface InMemoryPaged<S, F, O, T> extends Paged<S, F, O, T> {

  /** The elements under each scope that the filter lets through, in any order. */
  Function<S, Stream<T>> lists(F filter);

  /** How the list under a scope is sorted, but by distance. */
  Sorting<T> sorting(S scope, O order);

  /** The identity of an element, as text. */
  String idOf(T element);

  @Override
  default Map<S, Page<T>> pages(Set<? extends S> scopes, F filter, O order, PageRequest request) {
    Function<S, Stream<T>> lists = lists(filter);
    Map<S, Page<T>> pages = new HashMap<>();
    for (S scope : scopes) {
      Sorting<T> sorting = Placed.isByDistance(order) ? nearest(filter) : sorting(scope, order);
      List<Page.Item<T>> sorted =
          lists
              .apply(scope)
              .map(element -> new Page.Item<>(element, sorting.position(element, idOf(element))))
              .sorted(Comparator.comparing(Page.Item::position, sorting.order()))
              .toList();
      pages.put(scope, page(sorted, sorting.order(), request));
    }
    return pages;
  }

  @Override
  default Map<S, Long> counts(Set<? extends S> scopes, F filter) {
    Function<S, Stream<T>> lists = lists(filter);
    Map<S, Long> counts = new HashMap<>();
    for (S scope : scopes) {
      counts.put(scope, lists.apply(scope).count());
    }
    return counts;
  }

  @SuppressWarnings("unchecked") // the filter of lists of these elements
  private static <F, T> Sorting<T> nearest(F filter) {
    if (filter instanceof Placed<?> placed) {
      return Sorting.nearest((Placed<T>) placed);
    }
    throw Placed.fromNowhere();
  }

  /**
   * Counts by facets.
   *
   * @param lists the elements under each scope that a filter lets through
   */
  static <S, F, E> Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Function<F, Function<S, Stream<E>>> lists,
      Set<? extends S> scopes,
      F filter,
      Set<? extends Facet<F, ?>> facets) {
    return facetCounts(lists, (facet, element) -> element, scopes, filter, facets);
  }

  /**
   * The same, where something else than the element may have a facet.
   *
   * @param having what has it
   */
  static <S, F, E> Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Function<F, Function<S, Stream<E>>> lists,
      BiFunction<Facet<F, ?>, E, ?> having,
      Set<? extends S> scopes,
      F filter,
      Set<? extends Facet<F, ?>> facets) {
    Map<S, Map<Facet<F, ?>, FacetCounts>> counts = new HashMap<>();
    scopes.forEach(scope -> counts.put(scope, new HashMap<>()));
    for (Facet<F, ?> facet : facets) {
      Function<S, Stream<E>> elements = lists.apply(facet.property().unchosen().apply(filter));
      counts.forEach((scope, of) ->
          of.put(
              facet,
              FacetCounts.counting(
                  FacetCounts.<F, Object>typed(facet),
                  filter,
                  elements.apply(scope).map(element -> having.apply(facet, element)))));
    }
    return counts;
  }

  private static <T> Page<T> page(
      List<Page.Item<T>> sorted, Comparator<Position> order, PageRequest request) {
    Position from = request.from();
    int begin;
    int end;
    if (request.forward()) {
      begin = from == null ? 0 : howMany(sorted, p -> order.compare(p, from) <= 0);
      end = Math.min(begin + request.size(), sorted.size());
    } else {
      end = from == null ? sorted.size() : howMany(sorted, p -> order.compare(p, from) < 0);
      begin = Math.max(end - request.size(), 0);
    }
    return new Page<>(sorted.subList(begin, end), end < sorted.size(), begin > 0);
  }

  private static <T> int howMany(List<Page.Item<T>> items, Predicate<Position> where) {
    return (int) items.stream().map(Page.Item::position).filter(where).count();
  }
}
