package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

  @Test
  void includesBothItsAges() {
    AgeRange ages = new AgeRange(8, 14);

    assertThat(ages.contains(7)).isFalse();
    assertThat(ages.contains(8)).isTrue();
    assertThat(ages.contains(14)).isTrue();
    assertThat(ages.contains(15)).isFalse();
  }

  @Test
  void excludesNobodyByABoundThatIsUnknown() {
    assertThat(new AgeRange(10, null).contains(9)).isFalse();
    assertThat(new AgeRange(10, null).contains(12)).isTrue();
    assertThat(new AgeRange(10, null).contains(99)).isTrue();
    assertThat(new AgeRange(null, 12).contains(0)).isTrue();
    assertThat(new AgeRange(null, 12).contains(12)).isTrue();
    assertThat(new AgeRange(null, 12).contains(13)).isFalse();
  }

  @Test
  void isRefusedWithoutAnyBound() {
    assertInvalid(() -> new AgeRange(null, null))
        .withMessage("age range: needs a lowest or a highest age");
  }

  @ParameterizedTest
  @CsvSource({"0, 120", "0, 0", "9, 9", "120, 120", "0,", ", 120", "120,", ", 0"})
  void risesWithinAHumanLife(Integer from, Integer to) {
    assertThat(new AgeRange(from, to).contains(from == null ? 0 : from)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, -1-5", "5, 121, 5-121", "9, 8, 9-8", "121, , 121-", ", -1, --1"})
  void isRefusedOtherwise(Integer from, Integer to, String written) {
    assertInvalid(() -> new AgeRange(from, to))
        .withMessage("age range '" + written + "': must rise within 0 to 120");
  }
}
