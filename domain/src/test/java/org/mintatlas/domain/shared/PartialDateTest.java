package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, YEAR, 2024-01-01, 2024-12-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-02, MONTH, 2023-02-01, 2023-02-28",
    "2024-09-20, DAY, 2024-09-20, 2024-09-20"
  })
  void isAYearOrAMonthOrADay(
      String written, PartialDate.Precision precision, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(written);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date).hasToString(written);
  }

  @Test
  void isMadeFromItsParts() {
    assertThat(PartialDate.of(2024)).isEqualTo(PartialDate.parse("2024"));
    assertThat(PartialDate.of(2024, 9)).isEqualTo(PartialDate.parse("2024-09"));
    assertThat(PartialDate.of(LocalDate.of(2024, 9, 20)))
        .isEqualTo(PartialDate.parse("2024-09-20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-9",
        "2024-9-20",
        "2024-09-",
        "2024-09-20T10:00",
        " 2024",
        "-2024",
        "+2024",
        "20240920",
        "2024/09",
        "20.09.2024",
        "٢٠٢٤",
        "2024\n"
      })
  void refusesAnotherForm(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage(
            "date '" + text + "': write a year (2024), a month (2024-09) or a day (2024-09-20)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-00", "2024-13", "2023-02-29", "2024-04-31", "2024-09-00"})
  void refusesWhatNoCalendarHas(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("date '" + text + "': no such date");
  }

  @Test
  void refusesADayWithoutItsMonth() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new PartialDate(2024, null, 20))
        .withMessage("date '2024': a day needs its month");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void refusesAYearOutsideOf1To9999(int year) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.of(year))
        .withMessage("year '" + year + "': must be 1 to 9999");
  }

  @Test
  void isWrittenWithFourDigitsForTheYear() {
    assertThat(PartialDate.of(1)).hasToString("0001");
    assertThat(PartialDate.of(800, 12)).hasToString("0800-12");
    assertThat(PartialDate.of(9999)).hasToString("9999");
  }

  @Test
  void isWrittenAlikeOnEveryMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PartialDate.parse("2024-09-20")).hasToString("2024-09-20");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isOrderedByItsFirstDayTheLessExactFirst() {
    assertThat(
            Stream.of("2025", "2024-02", "2024-01-02", "2024-01-01", "2024", "2024-01", "2023-12")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString))
        .containsExactly(
            "2023-12", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025");
  }
}
