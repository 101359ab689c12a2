package org.mintatlas.domain.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * When an event takes place, as exactly as it is known, in the time of Germany. In the night in
 * which an hour comes twice a start means the first of the two and an end the second.
 *
 * @param start the day, month or year in which it starts
 * @param end the day, month or year in which it ends; null when it ends where it starts, or nobody
 *     knows
 * @param startsAt the time of day, on the clocks of Germany; only with a start known to the day;
 *     null when unknown
 * @param endsAt the time of day at which it ends on its last day; only beside {@code startsAt}, and
 *     with a last day that is known; null when unknown
 */
public record EventTime(
    PartialDate start,
    @Nullable PartialDate end,
    @Nullable LocalTime startsAt,
    @Nullable LocalTime endsAt) {
  private static final Rule ENDS_FIRST =
      new Rule("event.ends-first", "ends before it starts", "endet, bevor sie beginnt");
  private static final Rule NO_FIRST_DAY =
      new Rule("event.no-first-day", "needs the day of the start", "braucht den Tag des Beginns");
  private static final Rule NO_START_TIME =
      new Rule(
          "event.no-start-time", "needs the time of the start", "braucht die Uhrzeit des Beginns");
  private static final Rule NO_LAST_DAY =
      new Rule("event.no-last-day", "needs the day of the end", "braucht den Tag des Endes");
  private static final Rule NO_TIME =
      new Rule("event.no-time", "is no time of day such as 09:30", "ist keine Uhrzeit wie 09:30");
  private static final Rule LEFT_OUT =
      new Rule(
          "event.left-out",
          "is left out by the clocks of Germany on %s",
          "wird am %s von den Uhren in Deutschland übersprungen");

  /**
   * @throws InvalidValueException when it would end before it starts, a time of day lacks its day,
   *     or the clocks leave it out on that day
   */
  public EventTime {
    Require.given("start", start);
    if (end != null && end.lastDay().isBefore(start.firstDay())) {
      throw ENDS_FIRST.broken("event time", start + "/" + end);
    }
    if (startsAt != null && start.precision() != PartialDate.Precision.DAY) {
      throw NO_FIRST_DAY.broken("start time", startsAt);
    }
    PartialDate last = end == null ? start : end;
    if (endsAt != null && startsAt == null) {
      throw NO_START_TIME.broken("end time", endsAt);
    }
    if (endsAt != null && last.precision() != PartialDate.Precision.DAY) {
      throw NO_LAST_DAY.broken("end time", endsAt);
    }
    if (startsAt != null) {
      requireOnTheClocks("start time", start.firstDay().atTime(startsAt));
    }
    if (startsAt != null && endsAt != null) {
      requireOnTheClocks("end time", last.lastDay().atTime(endsAt));
      if (ending(last.lastDay(), endsAt).isBefore(beginning(start.firstDay(), startsAt))) {
        throw ENDS_FIRST.broken("event time", startsAt + "/" + endsAt);
      }
    }
  }

  /**
   * Refuses a time of day that there is not while it takes place.
   *
   * @throws InvalidValueException when it takes place on one day, on which the clocks leave it out
   */
  void requireOnTheClocks(String what, LocalTime time) {
    if (firstDay().equals(lastDay())) {
      requireOnTheClocks(what, firstDay().atTime(time));
    }
  }

  /** Refuses the hour that is left out in the night in which the clocks go forward. */
  private static void requireOnTheClocks(String what, LocalDateTime time) {
    if (GermanTime.ZONE.getRules().getValidOffsets(time).isEmpty()) {
      throw LEFT_OUT.broken(what, time.toLocalTime(), time.toLocalDate());
    }
  }

  /**
   * A time of day as people write it, such as {@code 09:30}.
   *
   * @throws InvalidValueException when it is none
   */
  public static LocalTime timeOfDay(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw NO_TIME.broken("time of day", text);
    }
  }

  /** An hour that comes twice starts with its first time, in summer time. */
  private static ZonedDateTime beginning(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, GermanTime.ZONE).withEarlierOffsetAtOverlap();
  }

  /** An hour that comes twice ends with its second time, so that nothing ends before it starts. */
  private static ZonedDateTime ending(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, GermanTime.ZONE).withLaterOffsetAtOverlap();
  }

  /** A day, a month or a year of which nothing else is known. */
  public static EventTime on(PartialDate start) {
    return new EventTime(start, null, null, null);
  }

  public static EventTime of(Period period) {
    return new EventTime(period.from(), period.to(), null, null);
  }

  /** The month in which it starts; empty when nobody knows it so exactly. */
  public Optional<PartialDate> startMonth() {
    return start.precision().compareTo(PartialDate.Precision.MONTH) >= 0
        ? Optional.of(PartialDate.of(start.year(), start.firstDay().getMonthValue()))
        : Optional.empty();
  }

  /** The first day on which it can take place. */
  public LocalDate firstDay() {
    return start.firstDay();
  }

  /** The last day on which it can take place. */
  public LocalDate lastDay() {
    return end == null ? start.lastDay() : end.lastDay();
  }

  /** Whether it can take place on a day from the first to the last, both included. */
  public boolean canFallInto(@Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !lastDay().isBefore(from))
        && (until == null || !firstDay().isAfter(until));
  }

  /** The moment at which it starts; empty when the time of day is unknown. */
  public Optional<ZonedDateTime> begins() {
    return startsAt == null ? Optional.empty() : Optional.of(beginning(firstDay(), startsAt));
  }

  /** The moment at which it ends; empty when the time of day is unknown. */
  public Optional<ZonedDateTime> ends() {
    return endsAt == null ? Optional.empty() : Optional.of(ending(lastDay(), endsAt));
  }
}
