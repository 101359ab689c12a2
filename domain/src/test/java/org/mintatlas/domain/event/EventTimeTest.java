package org.mintatlas.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

class EventTimeTest {

  @ParameterizedTest
  @CsvSource({"2024, 2024", "2024-09, 2024", "2024, 2024-01", "2024-09-20, 2024-09"})
  void endsWhereItCanStillEndAfterItsStart(String start, String end) {
    assertThat(time(start, end, null, null).lastDay()).isEqualTo(PartialDate.parse(end).lastDay());
  }

  @ParameterizedTest
  @CsvSource({"2024, 2023", "2024-09, 2024-08", "2024-09-20, 2024-09-19", "2024-09-20, 2024-08"})
  void neverEndsBeforeItStarts(String start, String end) {
    assertRefused(start, end, null, null, "event time", "ends before it starts");
  }

  @Test
  void neverEndsBeforeItStartsOnTheSameDay() {
    assertRefused("2024-09-20", null, "10:00", "09:59", "event time", "ends before it starts");
    assertRefused(
        "2024-09-20", "2024-09-20", "10:00", "09:59", "event time", "ends before it starts");
    assertThat(time("2024-09-20", "2024-09-21", "10:00", "09:59").ends()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"2024", "2024-09"})
  void aTimeOfDayNeedsItsDay(String start) {
    assertRefused(start, null, "10:00", null, "start time", "needs the day of the start");
    assertRefused(
        "2024-09-01", "2024-09", "10:00", "11:00", "end time", "needs the day of the end");
  }

  @Test
  void anEndOnTheClockNeedsAStartOnTheClock() {
    assertRefused("2024-09-20", null, null, "11:00", "end time", "needs the time of the start");
  }

  @Test
  void reachesFromTheFirstToTheLastDayThatItCanMean() {
    EventTime month = EventTime.on(PartialDate.parse("2024-02"));
    assertThat(month.firstDay()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(month.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(EventTime.of(new Period(PartialDate.of(2024), PartialDate.of(2025))).lastDay())
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-12-31, true",
    "2024-03-01, 2024-12-31, false",
    "2024-01-01, 2024-02-01, true",
    "2024-01-01, 2024-01-31, false",
    ", 2024-01-31, false",
    ", 2024-02-01, true",
    "2024-03-01, , false",
    "2024-02-29, , true",
    ", , true"
  })
  void canFallIntoATimeThatHasOneOfItsDays(
      @Nullable LocalDate from, @Nullable LocalDate until, boolean can) {
    assertThat(EventTime.on(PartialDate.parse("2024-02")).canFallInto(from, until)).isEqualTo(can);
  }

  @Test
  void timesOfDayAreThoseOfGermanySummerAndWinter() {
    EventTime overnight = time("2024-10-26", "2024-10-27", "18:00", "12:00");
    assertThat(overnight.begins())
        .contains(ZonedDateTime.parse("2024-10-26T18:00+02:00[Europe/Berlin]"));
    assertThat(overnight.ends())
        .contains(ZonedDateTime.parse("2024-10-27T12:00+01:00[Europe/Berlin]"));
    assertThat(EventTime.on(PartialDate.parse("2024-10-26")).begins()).isEmpty();
    assertThat(EventTime.on(PartialDate.parse("2024-10-26")).ends()).isEmpty();
  }

  private static EventTime time(
      String start, @Nullable String end, @Nullable String startsAt, @Nullable String endsAt) {
    return new EventTime(
        PartialDate.parse(start),
        end == null ? null : PartialDate.parse(end),
        startsAt == null ? null : LocalTime.parse(startsAt),
        endsAt == null ? null : LocalTime.parse(endsAt));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 02:45, 03:15, start time, 02:45",
    "2026-03-29, 02:00, , start time, 02:00",
    "2026-03-29, 01:00, 02:59, end time, 02:59",
    "2024-03-31, 02:30, 12:00, start time, 02:30",
  })
  void hasNoTimeThatTheClocksLeaveOut(
      String day, String startsAt, @Nullable String endsAt, String what, String value) {
    assertInvalid(() -> time(day, null, startsAt, endsAt))
        .withMessage(what + " '" + value + "': is left out by the clocks of Germany on " + day);
  }

  @Test
  void besideTheHourThatIsLeftOutIsAsLongAsTheClockRuns() {
    EventTime night = time("2026-03-29", null, "01:59", "03:00");
    assertThat(length(night)).isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @CsvSource({"02:30, 02:30, 60", "02:45, 02:15, 30", "02:00, 02:59, 119", "01:30, 03:30, 180"})
  void startsInTheFirstAndEndsInTheSecondOfTheHoursThatComeTwice(
      String startsAt, String endsAt, int minutes) {
    EventTime night = time("2026-10-25", null, startsAt, endsAt);
    assertThat(length(night)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void endsAfterMidnightOnlyWithTheNextDay() {
    assertRefused("2026-10-24", null, "22:00", "01:00", "event time", "ends before it starts");
    EventTime night = time("2026-10-24", "2026-10-25", "22:00", "02:30");
    assertThat(length(night)).isEqualTo(Duration.ofMinutes(330));
  }

  private static Duration length(EventTime time) {
    return Duration.between(time.begins().orElseThrow(), time.ends().orElseThrow());
  }

  private static void assertRefused(
      String start,
      @Nullable String end,
      @Nullable String startsAt,
      @Nullable String endsAt,
      String what,
      String reason) {
    assertInvalid(() -> time(start, end, startsAt, endsAt))
        .withMessageStartingWith(what)
        .withMessageEndingWith(reason);
  }

  @Test
  void aTimeOfDayIsReadAsPeopleWriteIt() {
    assertThat(EventTime.timeOfDay("09:30")).isEqualTo("09:30");
    assertInvalid(() -> EventTime.timeOfDay("9 Uhr"))
        .withMessage("time of day '9 Uhr': is no time of day such as 09:30");
  }
}
