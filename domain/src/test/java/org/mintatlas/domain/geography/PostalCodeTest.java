package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

  @Test
  void keepsItsLeadingZero() {
    assertThat(new PostalCode("01067")).hasToString("01067");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1067", "010670", "D-01067", "0106x", "01067 ", "٠١٠٦٧"})
  void isRefusedWithoutFiveDigits(String value) {
    assertInvalid(() -> new PostalCode(value))
        .withMessage("postcode '" + value + "': needs five digits");
  }

  @Test
  void isOrderedByItsDigits() {
    assertThat(new PostalCode("01067")).isLessThan(new PostalCode("50667"));
  }
}
