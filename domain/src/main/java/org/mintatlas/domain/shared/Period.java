package org.mintatlas.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from a date to a date, both included, each as exactly as it is known; without
 * an end it is still running.
 *
 * <p>It reaches from the first day that {@code from} can mean to the last day that {@code to} can
 * mean: {@code 2021/2023-05} holds 1 January 2021 and 31 May 2023.
 */
public record Period(PartialDate from, @Nullable PartialDate to) {
  static final Rule ENDS_FIRST =
      new Rule("shared.ends-first", "ends before it begins", "endet, bevor er beginnt");

  /**
   * @throws InvalidValueException when it would end before it begins
   */
  public Period {
    Require.given("from", from);
    if (to != null && to.lastDay().isBefore(from.firstDay())) {
      throw ENDS_FIRST.broken("period", from + "/" + to);
    }
  }

  /** A period that is still running. */
  public static Period since(PartialDate from) {
    return new Period(from, null);
  }

  /**
   * The same with this end, whatever end it had.
   *
   * @throws InvalidValueException when it would end before it begins
   */
  public Period until(PartialDate end) {
    Require.given("to", end);
    return new Period(from, end);
  }

  /**
   * The same, over at the end of the day at the latest; what begins after that has only its first
   * day.
   */
  public Period overBy(LocalDate day) {
    if (to != null && !to.lastDay().isAfter(day)) {
      return this;
    }
    LocalDate first = from.firstDay();
    return until(PartialDate.of(first.isAfter(day) ? first : day));
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from.firstDay()) && (to == null || !date.isAfter(to.lastDay()));
  }

  /** Whether every day that the date can mean lies in it. */
  public boolean contains(PartialDate date) {
    return contains(date.firstDay()) && contains(date.lastDay());
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return (to == null || !other.from.firstDay().isAfter(to.lastDay()))
        && (other.to == null || !from.firstDay().isAfter(other.to.lastDay()));
  }

  /** Whether a day of the year lies in it. */
  public boolean hasDayIn(int year) {
    return from.firstDay().getYear() <= year && (to == null || year <= to.lastDay().getYear());
  }

  /** ISO 8601 style: {@code 2021/2023-05}, or {@code 2021/..} while it is running. */
  @Override
  public String toString() {
    return from + "/" + (to == null ? ".." : to);
  }
}
