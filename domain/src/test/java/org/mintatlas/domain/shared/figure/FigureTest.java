package org.mintatlas.domain.shared.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure.Qualifier;
import org.mintatlas.testkit.shared.SharedFixtures;

class FigureTest {

  @Test
  void isKeptAsItsSourceStatesIt() {
    Figure figure =
        new Figure(
            new BigDecimal("80"),
            Qualifier.OVER,
            Unit.INITIATIVES,
            new Wording("nach drei Runden", "after three rounds"),
            PartialDate.parse("2021-05"),
            SharedFixtures.A_SOURCE);

    assertThat(figure.value()).isEqualTo("80");
    assertThat(figure.qualifier()).isEqualTo(Qualifier.OVER);
    assertThat(figure.unit()).isEqualTo(Unit.INITIATIVES);
    assertThat(figure.note()).isEqualTo(new Wording("nach drei Runden", "after three rounds"));
    assertThat(figure.asOf()).hasToString("2021-05");
    assertThat(figure.source()).isEqualTo(SharedFixtures.A_SOURCE);
  }

  @ParameterizedTest
  @CsvSource({"80, 80", "80.00, 80", "8E+1, 80", "0.50, 0.5", "0.000, 0", "100000, 100000"})
  void hasOneWrittenFormForEachNumber(BigDecimal given, String written) {
    assertThat(figure(given).value()).hasToString(written);
  }

  @Test
  void isTheSameHoweverItsNumberWasWritten() {
    assertThat(figure(new BigDecimal("80.0"))).isEqualTo(figure(new BigDecimal("80")));
  }

  @Test
  void isRefusedBelowZero() {
    assertInvalid(() -> figure(new BigDecimal("-1")))
        .withMessage("figure '-1': must not be negative");
  }

  @ParameterizedTest
  @CsvSource({"1E+18", "1E+1000000000"})
  void isRefusedWhenItIsTooLargeToCount(BigDecimal value) {
    assertInvalid(() -> figure(value)).withMessage("figure '" + value + "': must be below 10^18");
  }

  @Test
  void needsNoNote() {
    assertThat(figure(BigDecimal.ONE).note()).isNull();
  }

  private static Figure figure(BigDecimal value) {
    return new Figure(value, Qualifier.ABOUT, Unit.REGIONS, null, SharedFixtures.A_SOURCE);
  }
}
