package org.mintatlas.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {

  @Test
  void isNothingWhenItIsFree() {
    assertThat(Cost.FREE).isEqualTo(new Cost.Free());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5.00",
    "12.5, 12.50",
    "12.50, 12.50",
    "0.01, 0.01",
    "1E+2, 100.00",
    "3.000, 3.00"
  })
  void isWrittenInEurosAndCents(BigDecimal given, String written) {
    assertThat(new Cost.Paid(given).amount()).hasToString(written);
  }

  @Test
  void isTheSameHoweverItsAmountWasWritten() {
    assertThat(new Cost.Paid(new BigDecimal("5"))).isEqualTo(new Cost.Paid(new BigDecimal("5.00")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-5", "0.001", "12.345", "1E-1000000000"})
  void isRefusedWhenItIsNotPositiveEurosAndCents(String amount) {
    assertInvalid(() -> new Cost.Paid(new BigDecimal(amount)))
        .withMessage("amount '" + amount + "': must be positive euros and cents");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000.01", "1E+1000000000"})
  void isRefusedWhenItIsMoreThanAnybodyPays(String amount) {
    assertInvalid(() -> new Cost.Paid(new BigDecimal(amount)))
        .withMessage("amount '" + amount + "': must be at most 100,000 euros");
  }

  @Test
  void mayBeAHundredThousandEuros() {
    assertThat(new Cost.Paid(new BigDecimal("1E+5")).amount()).hasToString("100000.00");
  }
}
