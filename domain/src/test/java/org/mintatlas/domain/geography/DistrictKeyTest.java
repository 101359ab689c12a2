package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictKeyTest {

  @Test
  void keepsItsLeadingZero() {
    assertThat(new DistrictKey("05315")).hasToString("05315");
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheStateOfTheDistrict(FederalState state) {
    assertThat(new DistrictKey(state.agsPrefix() + "000").state()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5315", "053150", "0531a", " 05315", "٠٥٣١٥", "05315\n"})
  void isRefusedWithoutFiveDigits(String value) {
    assertInvalid(() -> new DistrictKey(value))
        .withMessage("district key '" + value + "': needs five digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00315", "17000", "99999"})
  void isRefusedOutsideOfTheSixteenStates(String value) {
    assertInvalid(() -> new DistrictKey(value))
        .withMessage("district key '" + value + "': begins with 01 to 16, the number of its state");
  }

  @Test
  void isOrderedByItsDigits() {
    assertThat(new DistrictKey("05315")).isLessThan(new DistrictKey("11000"));
  }
}
