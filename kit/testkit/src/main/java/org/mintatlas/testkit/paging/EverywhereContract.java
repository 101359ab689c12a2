package org.mintatlas.testkit.paging;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Paged;

/**
 * What every {@link Paged} collection promises that lists under parents, and also all there are.
 */
public interface EverywhereContract<S, F, O extends Enum<O>, T> extends ScopedContract<S, F, O, T> {

  @Test
  default void whatListsAllIsReadTogetherWithWhatListsSome() {
    T first = putAt(scope(), 1, 2);
    T second = putAt(scope(), 2, 3);
    T other = putAt(otherScope(), 3, 1);
    S everywhere = lists().scopes().everywhere().get();

    assertList().isExactlyBothWays(other, first, second);
    assertLists(
        Map.of(
            everywhere,
            List.of(other, first, second),
            scope(),
            List.of(first, second),
            otherScope(),
            List.of(other),
            unknownScope(),
            List.of()));
  }

  @Test
  default void equalOnesStandInTheOrderOfTheIdentities() {
    T third = putAt(otherScope(), 15, 5);
    T second = putAt(scope(), 7, 5);
    T before = putAt(scope(), 12, 4);
    assertList().isExactlyBothWays(before, second, third);
  }
}
