package org.mintatlas.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.domain.shared.InvalidValueException;

class AgeRangeTest {

  @Test
  void includesBothItsAges() {
    AgeRange ages = new AgeRange(8, 14);

    assertThat(ages.contains(7)).isFalse();
    assertThat(ages.contains(8)).isTrue();
    assertThat(ages.contains(14)).isTrue();
    assertThat(ages.contains(15)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 120", "0, 0", "9, 9", "120, 120"})
  void risesWithinAHumanLife(int from, int to) {
    assertThat(new AgeRange(from, to).contains(from)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 121", "9, 8"})
  void isRefusedOtherwise(int from, int to) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new AgeRange(from, to))
        .withMessage("age range '" + from + "-" + to + "': must rise within 0 to 120");
  }
}
