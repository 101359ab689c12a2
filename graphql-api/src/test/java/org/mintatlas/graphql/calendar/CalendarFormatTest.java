package org.mintatlas.graphql.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.request.Language;

class CalendarFormatTest {
  private final CalendarFormat format =
      new CalendarFormat(Language.EN, LocalDate.parse("2026-11-28"), "");

  private static Map<String, Object> event(Object... pairs) {
    Map<String, Object> event = new HashMap<>();
    event.put("id", "AQ1");
    event.put("name", "Summer School");
    event.put("status", "PUBLISHED");
    for (int i = 0; i < pairs.length; i += 2) {
      event.put((String) pairs[i], pairs[i + 1]);
    }
    return event;
  }

  private String written(Map<String, Object> event) {
    return new String(format.row(event), StandardCharsets.UTF_8);
  }

  @Test
  void tellsTimesOfTheDayInGermany() {
    assertThat(
            written(
                event(
                    "from", "2024-07-01",
                    "startsAt", "2024-07-01T07:00:00Z",
                    "endsAt", "2024-12-01T15:30:00Z")))
        .contains(
            "DTSTART;TZID=Europe/Berlin:20240701T090000\r\n",
            "DTEND;TZID=Europe/Berlin:20241201T163000\r\n");
  }

  @Test
  void tellsByUtcWhichHourIsMeantThatComesTwice() {
    assertThat(
            written(
                event(
                    "from", "2026-10-25",
                    "startsAt", "2026-10-25T00:15:00Z",
                    "endsAt", "2026-10-25T01:45:00Z")))
        .contains("DTSTART:20261025T001500Z\r\n", "DTEND:20261025T014500Z\r\n");
    assertThat(
            written(
                event(
                    "from", "2026-10-24",
                    "startsAt", "2026-10-24T18:00:00Z",
                    "endsAt", "2026-10-25T01:00:00Z")))
        .contains("DTSTART:20261024T180000Z\r\n", "DTEND:20261025T010000Z\r\n");
    assertThat(written(event("from", "2026-10-25", "startsAt", "2026-10-25T01:59:59Z")))
        .contains("DTSTART:20261025T015959Z\r\n");
    assertThat(written(event("from", "2026-10-25", "startsAt", "2026-10-25T02:00:00Z")))
        .contains("DTSTART;TZID=Europe/Berlin:20261025T030000\r\n");
  }

  @Test
  void endsWholeDaysOnTheDayAfter() {
    assertThat(written(event("from", "2024-09-19", "to", "2024-09-30")))
        .contains("DTSTART;VALUE=DATE:20240919\r\n", "DTEND;VALUE=DATE:20241001\r\n");
    assertThat(written(event("from", "2024-12-31")))
        .contains("DTSTART;VALUE=DATE:20241231\r\n", "DTEND;VALUE=DATE:20250101\r\n");
  }

  @Test
  void leavesOutOfWhatOnlyTheMonthIsKnown() {
    assertThat(written(event("from", "2024-09"))).isEmpty();
    assertThat(written(event("from", "2024-summer"))).isEmpty();
  }

  @Test
  void marksWhatWasCalledOff() {
    assertThat(written(event("from", "2024-09-19", "status", "CANCELLED")))
        .contains("STATUS:CANCELLED\r\n");
    assertThat(written(event("from", "2024-09-19"))).contains("STATUS:CONFIRMED\r\n");
  }

  @Test
  void keepsItsIdentityAndTellsTheSameEachTime() {
    Map<String, Object> event = event("from", "2024-09-19", "assuredOn", "2026-01-02");
    assertThat(written(event))
        .contains("UID:mint-atlas-AQ1\r\n", "DTSTAMP:20260102T000000Z\r\n")
        .isEqualTo(written(event));
  }

  @Test
  void countsTheChangesOfAnEvent() {
    assertThat(written(event("from", "2024-09-19", "version", 3))).contains("SEQUENCE:3\r\n");
  }

  @Test
  void isCalledByWhatItHasTheEventsOf() {
    CalendarFormat ofState =
        new CalendarFormat(Language.EN, LocalDate.parse("2026-11-28"), "Bavaria");
    assertThat(new String(ofState.begin(), StandardCharsets.UTF_8))
        .contains("NAME:MINT events – Bavaria\r\n", "X-WR-CALNAME:MINT events – Bavaria\r\n");
    assertThat(new String(format.begin(), StandardCharsets.UTF_8)).contains("NAME:MINT events\r\n");
  }

  @Test
  void escapesTextAndFoldsLongLines() {
    assertThat(written(event("from", "2024-09-19", "name", "a, b; c\\d\ne")))
        .contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    String written = written(event("from", "2024-09-19", "name", "ä€😀".repeat(40)));
    assertThat(written.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + "ä€😀".repeat(40) + "\r\n");
  }

  @Test
  void letsNobodyWriteALineOfHisOwn() {
    assertThat(written(event("from", "2024-09-19", "website", "https://example.org/\r\nX:1")))
        .contains("URL:https://example.org/X:1\r\n");
  }
}
