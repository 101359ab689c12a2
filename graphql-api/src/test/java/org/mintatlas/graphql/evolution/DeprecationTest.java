package org.mintatlas.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeprecationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use `name`, removal not before 2027-06-01.",
        "It was too long: use `shortName` or `name`, removal not before 2027-06-01"
      })
  void saysWhatToUseAndHowLongThereIsTime(String reason) {
    assertThat(Deprecation.end(reason)).contains(LocalDate.of(2027, 6, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "No longer supported",
        "Use `name`.",
        "Removal not before 2027-06-01.",
        "Use name, removal not before 2027-06-01.",
        "Use `name`, removal not before June 2027.",
        "Use `name`, removal not before 2027-02-30.",
        "Misuse `name`, removal not before 2027-06-01."
      })
  void isIncompleteWithoutThat(String reason) {
    assertThat(Deprecation.end(reason)).isEmpty();
  }

  @Test
  void isUpOnTheDayItNames() {
    String reason = "Use `name`, removal not before 2027-06-01.";
    assertThat(Deprecation.isUp(reason, LocalDate.of(2027, 5, 31))).isFalse();
    assertThat(Deprecation.isUp(reason, LocalDate.of(2027, 6, 1))).isTrue();
    assertThat(Deprecation.isUp("", LocalDate.MAX)).isFalse();
  }
}
