package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.initiative.OfferFacet;
import org.mintatlas.application.initiative.OfferedByFacet;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.RegionProfile;

/** Reads a list page by page, in every way there is, and checks each page on the way. */
public final class PagedListAssert<S, F, O extends Enum<O>, T> {
  private static final List<Integer> PAGE_SIZES = List.of(1, 2, 3, PageRequest.MAX_SIZE);

  private final Paged<S, F, O, T> paged;
  private final S scope;
  private final F filter;
  private final O order;

  private PagedListAssert(Paged<S, F, O, T> paged, S scope, F filter, O order) {
    this.paged = paged;
    this.scope = scope;
    this.filter = filter;
    this.order = order;
  }

  /** About the list under a scope. */
  public static <S, F, O extends Enum<O>, T> PagedListAssert<S, F, O, T> assertList(
      Paged<S, F, O, T> paged, S scope, F filter, O order) {
    return new PagedListAssert<>(paged, scope, filter, order);
  }

  /** About the same list with what the filter lets through. */
  public PagedListAssert<S, F, O, T> where(F other) {
    return new PagedListAssert<>(paged, scope, other, order);
  }

  /** About the same list in another order. */
  public PagedListAssert<S, F, O, T> by(O other) {
    return new PagedListAssert<>(paged, scope, filter, other);
  }

  /** Holds exactly these elements in this order, and the other way round when that is wanted. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final void isExactlyBothWays(T... expected) {
    isExactlyBothWays(List.of(expected));
  }

  /** Holds exactly these elements in this order, and the other way round when that is wanted. */
  public void isExactlyBothWays(List<T> expected) {
    isExactly(expected);
    by(Listed.backwards(order)).isExactly(expected.reversed());
  }

  /** Holds exactly these elements in this order: see {@link #isExactly(List)}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final void isExactly(T... expected) {
    isExactly(List.of(expected));
  }

  /**
   * Holds exactly these elements in this order, read with several page sizes from the beginning and
   * from the end; every page knows whether there is more on either side, also the empty pages
   * behind the last and before the first element; as many are counted, and as they are by facets.
   */
  public void isExactly(List<T> expected) {
    for (int size : PAGE_SIZES) {
      List<Page.Item<T>> forward = readForward(size);
      assertThat(values(forward)).as("forward by %s", size).containsExactlyElementsOf(expected);
      List<Page.Item<T>> backward = readBackward(size);
      assertThat(values(backward)).as("backward by %s", size).containsExactlyElementsOf(expected);
      assertThat(backward).as("positions").isEqualTo(forward);
      if (!expected.isEmpty()) {
        hasNothingBehind(forward.getLast().position(), size);
        hasNothingBefore(forward.getFirst().position(), size);
      }
    }
    assertThat(paged.count(scope, filter)).as("count").isEqualTo(expected.size());
    Map<Facet<F, ?>, FacetCounts> byFacets = new HashMap<>();
    paged.facets().stream()
        // Of which the elements themselves tell nothing.
        .filter(facet -> !(facet instanceof OfferedByFacet || facet instanceof OfferFacet))
        .forEach(facet -> byFacets.put(facet, counted(facet)));
    if (byFacets.isEmpty()) {
      return;
    }
    assertThat(paged.facetCounts(Set.of(scope), filter, byFacets.keySet()))
        .as("counts by facets")
        .isEqualTo(Map.of(scope, byFacets));
  }

  /** One by one, of the list in which nothing is chosen of the facet. */
  private FacetCounts counted(Facet<F, ?> facet) {
    List<T> list = paged.whole(scope, facet.property().unchosen().apply(filter), order);
    return FacetCounts.counting(FacetCounts.typed(facet), filter, whole(list).stream());
  }

  /** What of the elements has the facets. */
  private Collection<?> whole(List<T> list) {
    return paged instanceof Regions regions
        ? regions
            .byIds(
                list.stream()
                    .map(profile -> ((RegionProfile) profile).id())
                    .collect(Collectors.toSet()))
            .values()
        : list;
  }

  private List<Page.Item<T>> readForward(int size) {
    List<Page.Item<T>> read = new ArrayList<>();
    Page<T> page = page(PageRequest.first(size));
    assertThat(page.hasPrevious()).as("previous of the first page").isFalse();
    while (true) {
      read.addAll(page.items());
      if (!page.hasNext()) {
        return read;
      }
      assertThat(page.items()).as("elements of a page that is not the last").hasSize(size);
      page = page(PageRequest.after(read.getLast().position(), size));
      assertThat(page.items()).as("elements of the next page").isNotEmpty();
      assertThat(page.hasPrevious()).as("previous of a later page").isTrue();
    }
  }

  private List<Page.Item<T>> readBackward(int size) {
    List<Page.Item<T>> read = new ArrayList<>();
    Page<T> page = page(PageRequest.last(size));
    assertThat(page.hasNext()).as("next of the last page").isFalse();
    while (true) {
      read.addAll(0, page.items());
      if (!page.hasPrevious()) {
        return read;
      }
      assertThat(page.items()).as("elements of a page that is not the first").hasSize(size);
      page = page(PageRequest.before(read.getFirst().position(), size));
      assertThat(page.items()).as("elements of the previous page").isNotEmpty();
      assertThat(page.hasNext()).as("next of an earlier page").isTrue();
    }
  }

  private void hasNothingBehind(Position last, int size) {
    assertThat(page(PageRequest.after(last, size)))
        .as("the page behind the last element")
        .isEqualTo(new Page<>(List.of(), false, true));
  }

  private void hasNothingBefore(Position first, int size) {
    assertThat(page(PageRequest.before(first, size)))
        .as("the page before the first element")
        .isEqualTo(new Page<>(List.of(), true, false));
  }

  /** Without how many elements it has seen, which are as many as are counted. */
  private Page<T> page(PageRequest request) {
    Page<T> page = paged.page(scope, filter, order, request);
    assertThat(page.items()).as("elements of a page").hasSizeLessThanOrEqualTo(request.size());
    if (page.count() != null) {
      assertThat(page.count()).as("seen by a page").isEqualTo(paged.count(scope, filter));
    }
    return new Page<>(page.items(), page.hasNext(), page.hasPrevious());
  }

  private static <T> List<T> values(List<Page.Item<T>> items) {
    return items.stream().map(Page.Item::value).toList();
  }
}
