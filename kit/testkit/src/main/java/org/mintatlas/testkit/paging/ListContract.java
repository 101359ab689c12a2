package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.testkit.AdapterAtlas;

/** What every {@link Paged} collection promises, however its lists are sorted. */
public interface ListContract<S, F, O, T> extends AdapterAtlas {

  /** The collection; empty when a test begins. */
  Paged<S, F, O, T> paged();

  /** The scope under which most tests list; the same at every call. */
  S scope();

  /** Lets every element through. */
  F anything();

  /** The order in which most tests list. */
  O order();

  /** That order turned round. */
  O orderBackwards();

  /**
   * Stores an element that is listed under the scope at a place in the order, with all that it
   * needs.
   *
   * @param identity 0 to 15, in the order of the identities
   * @param place 1 to 26, of which a scope has each once at the most
   * @return the element as lists show it
   */
  T putAt(S scope, int identity, int place);

  /** Identities neither rise nor fall with the places. */
  @Test
  default void theOrderCanBeTurnedRound() {
    T last = putAt(scope(), 4, 9);
    T first = putAt(scope(), 9, 2);
    T middle = putAt(scope(), 1, 5);
    assertList(paged(), scope(), anything(), order()).isExactly(first, middle, last);
    assertList(paged(), scope(), anything(), orderBackwards()).isExactly(last, middle, first);
  }

  @Test
  default void anEmptyListHasOneEmptyPage() {
    assertList(paged(), scope(), anything(), order()).isExactly();
    assertThat(paged().pages(Set.of(scope()), anything(), order(), PageRequest.last(3)))
        .containsOnlyKeys(Set.of(scope()));
  }

  @Test
  default void noScopeHasNoPage() {
    putAt(scope(), 1, 1);
    assertThat(paged().pages(Set.<S>of(), anything(), order(), PageRequest.first(3))).isEmpty();
    assertThat(paged().counts(Set.<S>of(), anything())).isEmpty();
  }
}
