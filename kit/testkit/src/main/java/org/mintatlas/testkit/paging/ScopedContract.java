package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;

/** What every {@link Paged} collection promises that lists under more than one scope. */
public interface ScopedContract<S, F, O extends Enum<O>, T> extends ListContract<S, F, O, T> {

  /** A scope that has no element of {@link #scope()}. */
  default S otherScope() {
    return lists().scopes().other().get();
  }

  /** A scope that nobody knows. */
  default S unknownScope() {
    return lists().scopes().unknown().get();
  }

  @Test
  default void eachScopeHasItsOwnPage() {
    T first = putAt(scope(), 1, 1);
    putAt(scope(), 2, 3);
    T other = putAt(otherScope(), 3, 2);

    Map<S, Page<T>> pages =
        paged().pages(allThree(), lists().anything(), lists().order(), PageRequest.first(1));
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
    putAt(scope(), 1, 1);
    putAt(scope(), 2, 3);
    putAt(otherScope(), 3, 2);
    assertThat(paged().counts(allThree(), lists().anything()))
        .isEqualTo(Map.of(scope(), 2L, otherScope(), 1L, unknownScope(), 0L));
  }

  @Test
  default void onePositionServesEveryScope() {
    T first = putAt(scope(), 1, 1);
    putAt(scope(), 2, 3);
    T between = putAt(otherScope(), 3, 2);
    T last = putAt(otherScope(), 4, 4);
    Position third =
        paged()
            .page(scope(), lists().anything(), lists().order(), PageRequest.last(1))
            .items()
            .getFirst()
            .position();

    Map<S, Page<T>> behind =
        paged().pages(allThree(), lists().anything(), lists().order(), PageRequest.after(third, 5));
    assertThat(behind.get(scope())).isEqualTo(new Page<>(List.of(), false, true));
    assertThat(behind.get(otherScope()))
        .returns(List.of(last), Page::values)
        .returns(false, Page::hasNext)
        .returns(true, Page::hasPrevious);
    assertThat(behind.get(unknownScope())).isEqualTo(Page.empty());

    Map<S, Page<T>> before =
        paged()
            .pages(allThree(), lists().anything(), lists().order(), PageRequest.before(third, 5));
    assertThat(before.get(scope())).returns(List.of(first), Page::values);
    assertThat(before.get(otherScope()))
        .returns(List.of(between), Page::values)
        .returns(true, Page::hasNext)
        .returns(false, Page::hasPrevious);
    assertThat(before.get(unknownScope())).isEqualTo(Page.empty());
  }

  @Test
  default void aCallHasAsManyScopesAsItsCallerWants() {
    T first = putAt(scope(), 1, 1);
    Set<S> many = withMany();
    Map<S, Page<T>> pages =
        paged().pages(many, lists().anything(), lists().order(), PageRequest.first(1));
    assertThat(pages).containsOnlyKeys(many);
    assertThat(pages.get(scope()).values()).containsExactly(first);
    Map<S, Long> counts = paged().counts(many, lists().anything());
    assertThat(counts).containsOnlyKeys(many).containsEntry(scope(), 1L);
  }

  @Test
  default void manyScopesTakeAsManyStatementsAsOne() {
    assumeThat(statements().counts()).isTrue();
    putAt(scope(), 1, 1);
    T second = putAt(scope(), 2, 2);
    putAt(scope(), 3, 3);
    Page<T> page = paged().page(scope(), lists().anything(), lists().order(), PageRequest.first(2));
    assertThat(page.values()).endsWith(second);
    Position there = page.items().getLast().position();

    for (PageRequest request :
        List.of(PageRequest.first(2), PageRequest.after(there, 2), PageRequest.before(there, 2))) {
      assertConstant(scopes -> paged().pages(scopes, lists().anything(), lists().order(), request));
    }
    assertConstant(scopes -> paged().counts(scopes, lists().anything()));
  }

  private void assertConstant(Consumer<Set<S>> call) {
    Set<S> one = Set.of(scope());
    Set<S> many = withMany();
    int ofOne = statements().of(() -> call.accept(one));
    assertThat(statements().of(() -> call.accept(many))).isEqualTo(ofOne).isPositive();
  }

  private Set<S> withMany() {
    Set<S> many = new HashSet<>(lists().scopes().many().get());
    many.add(scope());
    return many;
  }

  private Set<S> allThree() {
    return Set.of(scope(), otherScope(), unknownScope());
  }
}
