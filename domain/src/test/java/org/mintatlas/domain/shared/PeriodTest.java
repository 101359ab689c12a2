package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2021,    2023-05, 2020-12-31, false",
    "2021,    2023-05, 2021-01-01, true",
    "2021,    2023-05, 2023-05-31, true",
    "2021,    2023-05, 2023-06-01, false",
    "2021-03, 2021,    2021-02-28, false",
    "2021-03, 2021,    2021-12-31, true",
    "2021-03-15, 2021-03-15, 2021-03-15, true",
    "2021-03-15, 2021-03-15, 2021-03-16, false"
  })
  void reachesFromTheFirstDayOfItsBeginToTheLastDayOfItsEnd(
      String from, String to, LocalDate day, boolean inside) {
    assertThat(period(from, to).contains(day)).isEqualTo(inside);
  }

  @Test
  void containsADateWhenItContainsEveryDayThatTheDateCanMean() {
    Period period = period("2021-03", "2022-06-15");

    assertThat(period.contains(PartialDate.parse("2021"))).isFalse();
    assertThat(period.contains(PartialDate.parse("2021-03"))).isTrue();
    assertThat(period.contains(PartialDate.parse("2022-05"))).isTrue();
    assertThat(period.contains(PartialDate.parse("2022-06"))).isFalse();
    assertThat(period.contains(PartialDate.parse("2022-06-15"))).isTrue();
    assertThat(period.contains(PartialDate.parse("2022"))).isFalse();
  }

  @Test
  void runsOnWithoutAnEnd() {
    Period running = Period.since(PartialDate.of(2021));

    assertThat(running.to()).isNull();
    assertThat(running.contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(running.contains(LocalDate.of(2020, 12, 31))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2021,       ,           2021/2024-05-02",
    "2021,       2026,       2021/2024-05-02",
    "2021,       2024,       2021/2024-05-02",
    "2021,       2024-05-02, 2021/2024-05-02",
    "2021,       2023-03,    2021/2023-03",
    "2024-05-02, ,           2024-05-02/2024-05-02",
    "2024-09,    ,           2024-09/2024-09-01"
  })
  void isOverByADay(String from, @Nullable String to, String over) {
    Period period = new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    assertThat(period.overBy(LocalDate.of(2024, 5, 2))).hasToString(over);
  }

  @ParameterizedTest
  @CsvSource({"2022, 2021", "2021-04, 2021-03", "2021-03-02, 2021-03-01", "2022-01, 2021"})
  void isRefusedWhenItWouldEndBeforeItBegins(String from, String to) {
    assertInvalid(() -> period(from, to))
        .withMessage("period '" + from + "/" + to + "': ends before it begins");
  }

  @ParameterizedTest
  @CsvSource({"2021, 2021", "2021-06-15, 2021-06", "2021-06, 2021", "2021, 2021-03"})
  void mayEndWithinTheDateOfItsBegin(String from, String to) {
    assertThat(period(from, to)).hasToString(from + "/" + to);
  }

  @Test
  void overlapsAnotherWithWhichItSharesADay() {
    Period spring = period("2021-03", "2021-05");

    assertThat(spring.overlaps(period("2021-05-31", "2021-07"))).isTrue();
    assertThat(spring.overlaps(period("2021-06-01", "2021-07"))).isFalse();
    assertThat(spring.overlaps(period("2020", "2022"))).isTrue();
    assertThat(spring.overlaps(Period.since(PartialDate.parse("2021-05-31")))).isTrue();
    assertThat(spring.overlaps(Period.since(PartialDate.parse("2021-06")))).isFalse();
    assertThat(Period.since(PartialDate.of(2010)).overlaps(Period.since(PartialDate.of(2020))))
        .isTrue();
  }

  @Test
  void isWrittenAsAnInterval() {
    assertThat(period("2021", "2023-05")).hasToString("2021/2023-05");
    assertThat(Period.since(PartialDate.of(2021))).hasToString("2021/..");
  }

  private static Period period(String from, String to) {
    return new Period(PartialDate.parse(from), PartialDate.parse(to));
  }
}
