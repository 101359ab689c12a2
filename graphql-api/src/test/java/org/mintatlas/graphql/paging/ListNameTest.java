package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;

class ListNameTest {

  @Test
  void doesNotCareForTheOrderOfFieldsAndValues() {
    assertThat(ListName.canonical(Map.of("states", List.of(FederalState.BY, FederalState.BE))))
        .isEqualTo(
            ListName.canonical(
                Map.of("states", List.of(FederalState.BE, FederalState.BY, FederalState.BE))));
  }

  @Test
  void takesWhatIsEmptyForAbsent() {
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("district", null);
    nothing.put("states", List.of());

    assertThat(ListName.canonical(nothing)).isEqualTo(ListName.canonical(null));
  }

  @Test
  void tellsTextsApartThatLookLikeStructure() {
    assertThat(ListName.canonical(Arrays.asList("a\",\"b")))
        .isNotEqualTo(ListName.canonical(Arrays.asList("a", "b")));
  }

  @Test
  void tellsFieldsApart() {
    assertThat(ListName.canonical(Map.of("on", "2024-01-01")))
        .isNotEqualTo(ListName.canonical(Map.of("district", "2024-01-01")));
  }
}
