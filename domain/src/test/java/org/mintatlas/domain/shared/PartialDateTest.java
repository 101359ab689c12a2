package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
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
    "2024-09-20, DAY, 2024-09-20, 2024-09-20",
    "2025-spring, SEASON, 2025-03-01, 2025-05-31",
    "2025-summer, SEASON, 2025-06-01, 2025-08-31",
    "2025-autumn, SEASON, 2025-09-01, 2025-11-30",
    "2025-winter, SEASON, 2025-12-01, 2026-02-28",
    "2023-winter, SEASON, 2023-12-01, 2024-02-29",
    "2020-06-early, PART, 2020-06-01, 2020-06-10",
    "2020-06-mid, PART, 2020-06-11, 2020-06-20",
    "2020-06-late, PART, 2020-06-21, 2020-06-30",
    "2024-02-late, PART, 2024-02-21, 2024-02-29"
  })
  void isAsExactAsItIsKnown(
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
    assertThat(PartialDate.of(2025, PartialDate.Season.SPRING))
        .isEqualTo(PartialDate.parse("2025-spring"));
    assertThat(PartialDate.of(2020, 6, PartialDate.MonthPart.LATE))
        .isEqualTo(PartialDate.parse("2020-06-late"));
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
        "2024\n",
        "2025-Spring",
        "2025-fall",
        "spring 2025",
        "2025-spring-01",
        "2020-06-end",
        "2020-late",
        "2020-06-LATE",
        "2020-06-late-21"
      })
  void refusesAnotherForm(String text) {
    assertInvalid(() -> PartialDate.parse(text))
        .withMessage(
            "date '"
                + text
                + "': write a year (2024), a season (2025-spring, -summer, -autumn, -winter),"
                + " a month (2024-09), a part of a month (2024-09-early, -mid, -late)"
                + " or a day (2024-09-20)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-00",
        "2024-13",
        "2023-02-29",
        "2024-04-31",
        "2024-09-00",
        "2024-13-late",
        "2024-00-mid",
        "9999-winter"
      })
  void refusesWhatNoCalendarHas(String text) {
    assertInvalid(() -> PartialDate.parse(text)).withMessage("date '" + text + "': no such date");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void refusesAYearOutsideOf1To9999(int year) {
    assertInvalid(() -> PartialDate.of(year)).withMessage("year '" + year + "': must be 1 to 9999");
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
    List<String> ordered =
        List.of(
            "2023-12",
            "2023-12-31",
            "2024",
            "2024-01",
            "2024-01-early",
            "2024-01-01",
            "2024-01-02",
            "2024-01-10",
            "2024-01-mid",
            "2024-01-11",
            "2024-01-late",
            "2024-02",
            "2024-02-29",
            "2024-spring",
            "2024-03",
            "2024-03-early",
            "2024-03-01",
            "2024-11-30",
            "2024-winter",
            "2024-12",
            "2024-12-31",
            "2025");
    List<String> mixed = new ArrayList<>(ordered);
    Collections.shuffle(mixed, new Random(7));
    assertThat(mixed.stream().map(PartialDate::parse).sorted().map(PartialDate::toString))
        .containsExactlyElementsOf(ordered);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2024",
    "2024-09, September 2024, September 2024",
    "2024-09-20, 20. September 2024, 20 September 2024",
    "2024-03-01, 1. März 2024, 1 March 2024",
    "2025-spring, Frühjahr 2025, spring 2025",
    "2025-summer, Sommer 2025, summer 2025",
    "2025-autumn, Herbst 2025, autumn 2025",
    "2025-winter, Winter 2025/26, winter 2025/26",
    "1999-winter, Winter 1999/00, winter 1999/00",
    "2021-05-early, Anfang Mai 2021, early May 2021",
    "2020-12-mid, Mitte Dezember 2020, mid-December 2020",
    "2020-06-late, Ende Juni 2020, end of June 2020",
    "0800, 800, 800"
  })
  void isReadByPeopleInBothLanguages(String written, String german, String english) {
    assertThat(PartialDate.parse(written).wording()).isEqualTo(new Wording(german, english));
  }

  @Test
  void hasDaysInTheYearsThatItTouches() {
    PartialDate winter = PartialDate.parse("2024-winter");

    assertThat(winter.year()).isEqualTo(2024);
    assertThat(IntStream.rangeClosed(2023, 2026).filter(winter::hasDayIn))
        .containsExactly(2024, 2025);
    assertThat(IntStream.rangeClosed(2023, 2026).filter(PartialDate.of(2024)::hasDayIn))
        .containsExactly(2024);
  }
}
