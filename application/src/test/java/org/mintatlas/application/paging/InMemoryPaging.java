package org.mintatlas.application.paging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts pages out of streams, the way {@link Paged} promises them. */
public final class InMemoryPaging {
  private InMemoryPaging() {}

  /**
   * The same page of the list under each scope.
   *
   * @param list the elements under a scope, in any order
   * @param position where an element stands under a scope
   * @param order a total order of the positions; see {@link PositionOrder}
   */
  public static <S, T> Map<S, Page<T>> pages(
      Set<? extends S> scopes,
      Function<S, Stream<T>> list,
      Function<S, Function<T, Position>> position,
      Comparator<Position> order,
      PageRequest request) {
    Map<S, Page<T>> pages = new HashMap<>();
    for (S scope : scopes) {
      pages.put(scope, page(list.apply(scope), position.apply(scope), order, request));
    }
    return pages;
  }

  /** How many elements the list under each scope has. */
  public static <S, T> Map<S, Long> counts(Set<? extends S> scopes, Function<S, Stream<T>> list) {
    Map<S, Long> counts = new HashMap<>();
    for (S scope : scopes) {
      counts.put(scope, list.apply(scope).count());
    }
    return counts;
  }

  private static <T> Page<T> page(
      Stream<T> list,
      Function<T, Position> position,
      Comparator<Position> order,
      PageRequest request) {
    List<Page.Item<T>> sorted =
        list.map(element -> new Page.Item<>(element, position.apply(element)))
            .sorted(Comparator.comparing(Page.Item::position, order))
            .toList();
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
