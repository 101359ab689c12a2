package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** What every store promises whose lists are sorted by nothing but a date. */
public interface DatedContract<I extends Identity, T extends Aggregate<I, T>, S, F, O>
    extends StoredListContract<I, T, S, F, O>, ScopedContract<S, F, O, T> {

  /** The scope that has all there are. */
  S everywhere();

  /** The earliest first. */
  O byDate();

  /** The latest first. */
  O byDateBackwards();

  /**
   * Stores an element that stands under the scope.
   *
   * @param identity 0 to 15, in the order of the identities
   * @param year its year, 2000 to 2040, of which a scope has each once at the most
   */
  T put(S scope, int identity, int year);

  @Override
  default O order() {
    return byDate();
  }

  @Override
  default O orderBackwards() {
    return byDateBackwards();
  }

  @Override
  default T putAt(S scope, int identity, int place) {
    return put(scope, identity, 2000 + place);
  }

  @Test
  default void equalDatesStandInTheOrderOfTheIdentities() {
    T third = put(otherScope(), 15, 2024);
    T second = put(scope(), 7, 2024);
    T before = put(scope(), 12, 2023);
    List<T> sorted = List.of(before, second, third);
    assertList(paged(), everywhere(), anything(), byDate()).isExactly(sorted);
    assertList(paged(), everywhere(), anything(), byDateBackwards()).isExactly(sorted.reversed());
  }

  @Test
  default void whatListsAllIsReadTogetherWithWhatListsSome() {
    T first = put(scope(), 1, 2020);
    T second = put(scope(), 2, 2021);
    T other = put(otherScope(), 3, 2019);
    Set<S> all = Set.of(everywhere(), scope(), otherScope(), unknownScope());

    Map<S, Page<T>> pages = paged().pages(all, anything(), byDate(), PageRequest.first(2));
    assertThat(pages).containsOnlyKeys(all);
    assertThat(pages.get(everywhere()))
        .returns(List.of(other, first), Page::values)
        .returns(true, Page::hasNext);
    assertThat(pages.get(scope()).values()).containsExactly(first, second);
    assertThat(pages.get(otherScope()).values()).containsExactly(other);
    assertThat(pages.get(unknownScope())).isEqualTo(Page.empty());
    assertThat(paged().counts(all, anything()))
        .isEqualTo(Map.of(everywhere(), 3L, scope(), 2L, otherScope(), 1L, unknownScope(), 0L));
  }
}
