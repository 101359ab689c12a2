package org.mintatlas.domain.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

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
  /**
   * @throws InvalidValueException when it would end before it starts, a time of day lacks its day,
   *     or the clocks leave it out on that day
   */
  public EventTime {
    Require.given("start", start);
    if (end != null && end.lastDay().isBefore(start.firstDay())) {
      throw new InvalidValueException("event time", start + "/" + end, "ends before it starts");
    }
    if (startsAt != null && start.precision() != PartialDate.Precision.DAY) {
      throw new InvalidValueException("start time", startsAt, "needs the day of the start");
    }
    PartialDate last = end == null ? start : end;
    if (endsAt != null && startsAt == null) {
      throw new InvalidValueException("end time", endsAt, "needs the time of the start");
    }
    if (endsAt != null && last.precision() != PartialDate.Precision.DAY) {
      throw new InvalidValueException("end time", endsAt, "needs the day of the end");
    }
    if (startsAt != null) {
      requireOnTheClocks("start time", start.firstDay().atTime(startsAt));
    }
    if (startsAt != null && endsAt != null) {
      requireOnTheClocks("end time", last.lastDay().atTime(endsAt));
      if (ending(last.lastDay(), endsAt).isBefore(beginning(start.firstDay(), startsAt))) {
        throw new InvalidValueException(
            "event time", startsAt + "/" + endsAt, "ends before it starts");
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

  /** In the night in which the clocks go forward an hour is left out. */
  private static void requireOnTheClocks(String what, LocalDateTime time) {
    if (GermanTime.ZONE.getRules().getValidOffsets(time).isEmpty()) {
      throw new InvalidValueException(
          what,
          time.toLocalTime(),
          "is left out by the clocks of Germany on " + time.toLocalDate());
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

  /** On a day, in a month or in a year; nothing else is known. */
  public static EventTime on(PartialDate start) {
    return new EventTime(start, null, null, null);
  }

  /** From a date to a date. */
  public static EventTime of(Period period) {
    return new EventTime(period.from(), period.to(), null, null);
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
