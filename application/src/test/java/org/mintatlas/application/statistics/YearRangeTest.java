package org.mintatlas.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.InvalidValueException;

class YearRangeTest {

  @Test
  void areFiftyAtTheMost() {
    assertThat(new YearRange(1, 50).contains(50)).isTrue();
    assertThat(new YearRange(1, 50).contains(51)).isFalse();
    assertRefused(1975, 2025, "years '1975–2025': are more than 50 at a time");
  }

  @Test
  void areNotTurnedRound() {
    assertThat(new YearRange(2024, 2024).contains(2024)).isTrue();
    assertRefused(2024, 2023, "toYear '2023': is before `fromYear` 2024");
  }

  @Test
  void areYearsThatThereAre() {
    assertRefused(0, 5, "fromYear '0': must be 1 to 9999");
    assertRefused(9999, 10_000, "toYear '10000': must be 1 to 9999");
    assertRefused(Integer.MIN_VALUE, Integer.MAX_VALUE, "must be 1 to 9999");
  }

  @Test
  void endWithTheYearAskedForAndBeginNotBeforeTheFirst() {
    assertThat(YearRange.tenUntil(2024)).isEqualTo(new YearRange(2015, 2024));
    assertThat(YearRange.tenUntil(3)).isEqualTo(new YearRange(1, 3));
  }

  private static void assertRefused(int from, int to, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new YearRange(from, to))
        .withMessageEndingWith(message);
  }
}
