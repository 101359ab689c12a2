package org.mintatlas.application.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedTest {
  private final List<PageRequest> asked = new ArrayList<>();

  /** The numbers from 0 on, as many as the scope says. */
  private final Paged<Integer, String, NameOrder, Integer> numbers =
      new Paged<>() {
        @Override
        public Map<Integer, Page<Integer>> pages(
            Set<? extends Integer> scopes, String filter, NameOrder order, PageRequest request) {
          asked.add(request);
          int length = scopes.iterator().next();
          int begin = request.from() == null ? 0 : Integer.parseInt(request.from().id()) + 1;
          int end = Math.min(length, begin + request.size());
          return Map.of(
              length,
              new Page<>(
                  IntStream.range(begin, end)
                      .mapToObj(i ->
                          new Page.Item<>(i, new Position(String.valueOf(i), String.valueOf(i))))
                      .toList(),
                  end < length,
                  begin > 0));
        }

        @Override
        public Map<Integer, Long> counts(Set<? extends Integer> scopes, String filter) {
          throw new AssertionError("nothing is counted");
        }
      };

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "99, 1", "100, 1", "101, 2", "200, 2", "250, 3"})
  void aWholeListIsReadInAsFewPagesAsThereAre(int length, int pages) {
    assertThat(numbers.whole(length, "any", NameOrder.NAME))
        .containsExactlyElementsOf(IntStream.range(0, length).boxed().toList());
    assertThat(asked).hasSize(pages);
  }
}
