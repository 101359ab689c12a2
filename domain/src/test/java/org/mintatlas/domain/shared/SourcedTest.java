package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcedTest {

  private record Leaflet(List<Source> sources) implements Sourced {}

  private static Leaflet readOn(@Nullable String... days) {
    return new Leaflet(
        Arrays.stream(days)
            .map(day -> new Source("Page", day == null ? null : LocalDate.parse(day), null))
            .toList());
  }

  @Test
  void isAssuredByTheLatestOfItsSources() {
    assertThat(readOn("2020-01-01", "2024-12-12", "2021-05-05").assuredOn())
        .isEqualTo("2024-12-12");
  }

  @Test
  void sourcesWithoutADateAssureNothing() {
    assertThat(readOn(null, "2020-01-01", null).assuredOn()).isEqualTo("2020-01-01");
    assertThat(readOn(null, null).assuredOn()).isNull();
    assertThat(readOn().assuredOn()).isNull();
  }

  @Test
  void theDateOfTheTextCountsForMoreThanThatOfItsReading() {
    Leaflet leaflet =
        new Leaflet(
            List.of(
                new Source("Old news", LocalDate.of(2026, 1, 1), PartialDate.of(2012)),
                new Source("Page", LocalDate.of(2014, 3, 1), null)));
    assertThat(leaflet.assuredOn()).isEqualTo("2014-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    // assured on, looked at on, outdated
    "2019-06-15, 2024-06-14, false",
    "2019-06-15, 2024-06-15, false",
    "2019-06-15, 2024-06-16, true",
    "2020-02-29, 2025-02-28, false",
    "2020-02-29, 2025-03-01, true",
    "2030-01-01, 2024-06-15, false"
  })
  void isOutdatedAfterFiveYears(String assuredOn, LocalDate day, boolean outdated) {
    assertThat(readOn(assuredOn).outdatedOn(day)).isEqualTo(outdated);
  }

  @Test
  void isOutdatedOnlyWhenAllItsSourcesAre() {
    LocalDate day = LocalDate.of(2024, 6, 15);
    assertThat(readOn("2010-01-01", "2012-01-01").outdatedOn(day)).isTrue();
    assertThat(readOn("2010-01-01", "2024-01-01").outdatedOn(day)).isFalse();
    assertThat(readOn(null, "2024-01-01").outdatedOn(day)).isFalse();
  }

  @Test
  void nobodyKnowsWhetherItIsOutdatedWithoutTheDatesOfItsSources() {
    LocalDate day = LocalDate.of(2024, 6, 15);
    assertThat(readOn().outdatedOn(day)).isNull();
    assertThat(readOn((String) null).outdatedOn(day)).isNull();
    assertThat(readOn(null, "2010-01-01").outdatedOn(day)).isNull();
  }
}
