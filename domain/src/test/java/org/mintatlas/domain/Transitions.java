package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables that tell of which state another can follow. */
public final class Transitions {
  private Transitions() {}

  /** Fails unless the first two columns of the rows are all pairs of states, each once. */
  public static <E extends Enum<E>> void assertAllPairs(Class<E> states, Stream<Arguments> rows) {
    Set<List<Object>> pairs =
        Arrays.stream(states.getEnumConstants())
            .flatMap(from ->
                Arrays.stream(states.getEnumConstants()).map(to -> List.<Object>of(from, to)))
            .collect(Collectors.toSet());
    assertThat(rows.map(row -> List.of(row.get()[0], row.get()[1])))
        .containsExactlyInAnyOrderElementsOf(pairs);
  }
}
