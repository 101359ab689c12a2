package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;

/** What every {@link Paged} collection promises that lists under more than one scope. */
public interface ScopedContract<S, F, O, T> extends PagedContract<S, F, O, T> {

  /** A scope that has no element of {@link #scope()}. */
  S otherScope();

  /** A scope that nobody knows. */
  S unknownScope();

  @Test
  default void eachScopeHasItsOwnPage() {
    T first = put(scope(), 1, "Aue");
    put(scope(), 2, "Celle");
    T other = put(otherScope(), 3, "Bonn");

    Map<S, Page<T>> pages = paged().pages(allThree(), anything(), byName(), PageRequest.first(1));
    assertThat(pages).containsOnlyKeys(allThree());
    assertThat(pages.get(scope()))
        .returns(List.of(first), Page::values)
        .returns(true, Page::hasNext)
        .returns(false, Page::hasPrevious);
    assertThat(pages.get(otherScope()))
        .returns(List.of(other), Page::values)
        .returns(false, Page::hasNext)
        .returns(false, Page::hasPrevious);
    assertThat(pages.get(unknownScope())).isEqualTo(Page.empty());
  }

  @Test
  default void eachScopeIsCountedForItself() {
    put(scope(), 1, "Aue");
    put(scope(), 2, "Celle");
    put(otherScope(), 3, "Bonn");
    assertThat(paged().counts(allThree(), anything()))
        .isEqualTo(Map.of(scope(), 2L, otherScope(), 1L, unknownScope(), 0L));
  }

  @Test
  default void onePositionServesEveryScope() {
    T aue = put(scope(), 1, "Aue");
    put(scope(), 2, "Celle");
    T bonn = put(otherScope(), 3, "Bonn");
    T dessau = put(otherScope(), 4, "Dessau");
    Position celle =
        paged()
            .page(scope(), anything(), byName(), PageRequest.last(1))
            .items()
            .getFirst()
            .position();

    Map<S, Page<T>> behind =
        paged().pages(allThree(), anything(), byName(), PageRequest.after(celle, 5));
    assertThat(behind.get(scope())).isEqualTo(new Page<>(List.of(), false, true));
    assertThat(behind.get(otherScope()))
        .returns(List.of(dessau), Page::values)
        .returns(false, Page::hasNext)
        .returns(true, Page::hasPrevious);
    assertThat(behind.get(unknownScope())).isEqualTo(Page.empty());

    Map<S, Page<T>> before =
        paged().pages(allThree(), anything(), byName(), PageRequest.before(celle, 5));
    assertThat(before.get(scope())).returns(List.of(aue), Page::values);
    assertThat(before.get(otherScope()))
        .returns(List.of(bonn), Page::values)
        .returns(true, Page::hasNext)
        .returns(false, Page::hasPrevious);
    assertThat(before.get(unknownScope())).isEqualTo(Page.empty());
  }

  private Set<S> allThree() {
    return Set.of(scope(), otherScope(), unknownScope());
  }
}
