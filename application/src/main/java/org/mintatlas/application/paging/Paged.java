package org.mintatlas.application.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A collection that is read page by page, for many parents at once.
 *
 * <p>Every implementation promises:
 *
 * <ul>
 *   <li>Each scope that was asked for has an entry in the answer; a scope that nobody knows has an
 *       empty page and counts 0.
 *   <li>The elements of a page stand in the order asked for; elements with the same sort key stand
 *       in the order of their identity, turned round with the order. Absent values stand last,
 *       whichever way the order runs; only a day for which nobody assured something counts as
 *       before every other. Names follow the German collation of the CLDR, as ICU has it; those
 *       that it holds for equal stand in the order of the bytes of their UTF-8.
 *   <li>No element stands on two pages of the same list, and none is left out, as long as the list
 *       does not change.
 *   <li>{@code hasNext} and {@code hasPrevious} are exact in both directions, also on an empty
 *       page.
 *   <li>The cost grows with the pages asked for, not with the collection; a call takes a constant
 *       number of statements, however many scopes it has, and sets no limit to them: that is up to
 *       who calls.
 *   <li>Any number of threads can read at once.
 * </ul>
 *
 * @param <S> the parent under which a list is read
 * @param <F> what an element must be like
 * @param <O> the order of the list
 * @param <T> the element
 */
public interface Paged<S, F, O, T> {

  /** The same page of the list under each scope. */
  Map<S, Page<T>> pages(Set<? extends S> scopes, F filter, O order, PageRequest request);

  /** How many elements the list under each scope has. */
  Map<S, Long> counts(Set<? extends S> scopes, F filter);

  /** By what the elements can be counted; nothing, unless a collection says otherwise. */
  default List<Facet<F, ?>> facets() {
    return List.of();
  }

  /**
   * How many elements the list under each scope has by each of these facets, all of which are among
   * {@link #facets}. What the filter chooses of a facet does not hold for the facet itself. The
   * counts are exact where no more than 10,000 elements are counted; of more they may be an
   * estimate that takes no longer, and says so.
   *
   * @throws IllegalArgumentException when one of the facets is none of this collection
   */
  default Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Set<? extends S> scopes, F filter, Set<? extends Facet<F, ?>> facets) {
    if (!facets.isEmpty()) {
      throw new IllegalArgumentException("This collection has no facets: " + facets);
    }
    Map<S, Map<Facet<F, ?>, FacetCounts>> none = new HashMap<>();
    scopes.forEach(scope -> none.put(scope, Map.of()));
    return none;
  }

  /** A page of the list under one scope. */
  default Page<T> page(S scope, F filter, O order, PageRequest request) {
    return pages(Set.of(scope), filter, order, request).getOrDefault(scope, Page.empty());
  }

  /** The whole list under one scope, read page by page. */
  default List<T> whole(S scope, F filter, O order) {
    List<T> whole = new ArrayList<>();
    PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
    Page<T> page = page(scope, filter, order, request);
    whole.addAll(page.values());
    while (page.hasNext()) {
      request = PageRequest.after(page.items().getLast().position(), PageRequest.MAX_SIZE);
      page = page(scope, filter, order, request);
      whole.addAll(page.values());
    }
    return List.copyOf(whole);
  }

  /** How many elements the list under one scope has. */
  default long count(S scope, F filter) {
    return counts(Set.of(scope), filter).getOrDefault(scope, 0L);
  }
}
