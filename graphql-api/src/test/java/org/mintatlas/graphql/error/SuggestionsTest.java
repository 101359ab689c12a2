package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  @Test
  void areTheNearestNamesAtMostThree() {
    assertThat(Suggestions.of("nodes", List.of("node", "nodes", "modes", "noddes", "edges")))
        .containsExactly("nodes", "modes", "noddes");
  }

  @Test
  void takeTwoLettersThatWereSwappedForOneMistake() {
    assertThat(Suggestions.of("slgu", List.of("slug"))).containsExactly("slug");
  }

  @Test
  void takeUpperAndLowerCaseForTheSame() {
    assertThat(Suggestions.of("totalcount", List.of("totalCount"))).containsExactly("totalCount");
  }

  @Test
  void areNoneWhereNothingIsNear() {
    assertThat(Suggestions.of("colour", List.of("regions", "node", "nodes"))).isEmpty();
    assertThat(Suggestions.of("x".repeat(100_000), List.of("regions"))).isEmpty();
    assertThat(Suggestions.of("", List.of("regions"))).isEmpty();
  }
}
