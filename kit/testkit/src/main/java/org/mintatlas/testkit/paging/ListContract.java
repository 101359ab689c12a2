package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.testkit.AdapterAtlas;

/** What every {@link Paged} collection promises, however its lists are sorted. */
public interface ListContract<S, F, O extends Enum<O>, T> extends AdapterAtlas {

  /** The collection; empty when a test begins. */
  Paged<S, F, O, T> paged();

  /** How it lists. */
  Listed<S, F, O> lists();

  /**
   * Stores an element that is listed under the scope at a place in the order, with all that it
   * needs.
   *
   * @param identity 0 to 15, in the order of the identities
   * @param place 1 to 26, of which a scope has each once at the most
   * @return the element as lists show it
   */
  T putAt(S scope, int identity, int place);

  /** The scope under which most tests list; the same at every call. */
  default S scope() {
    return lists().scopes().one().get();
  }

  /** About the list of all there are, in the order in which most tests list. */
  default PagedListAssert<S, F, O, T> assertList() {
    return assertList(lists().scopes().everywhere().get());
  }

  /** About the list under a scope, in the order in which most tests list. */
  default PagedListAssert<S, F, O, T> assertList(S scope) {
    return PagedListAssert.assertList(paged(), scope, lists().anything(), lists().order());
  }

  /** Reads several lists at once; each has these elements in this order, and counts them. */
  default void assertLists(Map<S, List<T>> expected) {
    F anything = lists().anything();
    Map<S, Page<T>> pages =
        paged().pages(expected.keySet(), anything, lists().order(), PageRequest.first(9));
    Map<S, Long> counts = paged().counts(expected.keySet(), anything);
    assertThat(pages).containsOnlyKeys(expected.keySet());
    assertThat(counts).containsOnlyKeys(expected.keySet());
    expected.forEach((scope, list) -> {
      assertThat(pages.get(scope).values()).as("%s", scope).isEqualTo(list);
      assertThat(counts.get(scope)).as("%s", scope).isEqualTo(list.size());
    });
  }

  /** Identities neither rise nor fall with the places. */
  @Test
  default void theOrderCanBeTurnedRound() {
    T last = putAt(scope(), 4, 9);
    T first = putAt(scope(), 9, 2);
    T middle = putAt(scope(), 1, 5);
    assertList(scope()).isExactlyBothWays(first, middle, last);
  }

  @Test
  default void anEmptyListHasOneEmptyPage() {
    assertList(scope()).isExactly();
    assertThat(
            paged()
                .pages(Set.of(scope()), lists().anything(), lists().order(), PageRequest.last(3)))
        .containsOnlyKeys(Set.of(scope()));
  }

  @Test
  default void noScopeHasNoPage() {
    putAt(scope(), 1, 1);
    assertThat(
            paged().pages(Set.<S>of(), lists().anything(), lists().order(), PageRequest.first(3)))
        .isEmpty();
    assertThat(paged().counts(Set.<S>of(), lists().anything())).isEmpty();
  }
}
