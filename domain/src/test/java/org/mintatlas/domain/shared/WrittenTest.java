package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

  @Test
  void isReadInItsOneForm() {
    assertThat(Written.whole("13")).isEqualTo(13);
    assertThat(Written.whole("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Written.decimal("54.79")).isEqualTo(new BigDecimal("54.79"));
    assertThat(Written.decimal("-0.5")).isEqualTo(new BigDecimal("-0.5"));
    assertThat(Written.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Written.time("09:30")).isEqualTo(LocalTime.of(9, 30));
    assertThat(Written.moment("2024-05-31T12:00:00.123456+02:00"))
        .isEqualTo(Instant.parse("2024-05-31T10:00:00.123456Z"));
    assertThat(Written.moment("2024-05-31T10:00Z")).isEqualTo("2024-05-31T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+1",
        "01",
        "1.0",
        "1e3",
        "0x10",
        "１２",
        "٣",
        "1 000",
        "2147483648",
        "-0",
        "99999999999"
      })
  void isNoWholeNumberInOtherDress(String text) {
    assertInvalid(() -> Written.whole(text))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("is no whole number such as 13"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "48,78",
        "54.79d",
        "54.79f",
        "0x1p5",
        "１２",
        "1e-999999",
        "1E9",
        "NaN",
        "Infinity",
        ".5",
        "5.",
        "+1.5",
        "00.5",
        "1_000",
        "1.234.567",
        "1234567890123456789",
        "0.1234567890123456"
      })
  void isNoNumberInOtherDress(String text) {
    assertInvalid(() -> Written.decimal(text))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("is no number such as 2.5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "２０２４-01-01",
        "2024-1-1",
        "2024-02-30",
        "0000-01-01",
        "+12024-01-01",
        "-2024-01-01",
        "2024",
        "20240101",
        "2024-01-01T00:00"
      })
  void isNoDayInOtherDress(String text) {
    assertInvalid(() -> Written.day(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9:30", "24:00", "09:60", "09:30:00", "09:30:00.5", "０９:30", "0930"})
  void isNoTimeOfDayInOtherDress(String text) {
    assertInvalid(() -> Written.time(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-31T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2024-05-31T10:00:00.1234567Z",
        "2024-05-31T10:00:00",
        "2024-05-31T10:00:00+25:00",
        "0000-05-31T10:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "+10000-01-01T00:00:00Z",
        "２０２４-05-31T10:00:00Z",
      })
  void isNoMomentInOtherDress(String text) {
    assertInvalid(() -> Written.moment(text));
  }
}
