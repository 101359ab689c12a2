package org.mintatlas.domain.shared;

import java.time.LocalDate;

/**
 * A day that a question is about, and the day on which it is asked. Of a day to come nobody knows
 * what will have changed until then; only what is final is known of it already.
 *
 * @param day the day in question
 * @param today the day on which it is asked
 */
public record AsOf(LocalDate day, LocalDate today) {
  public AsOf {
    Require.given("day", day, "today", today);
  }

  /** A day, asked about on that very day or later. */
  public static AsOf on(LocalDate day) {
    return new AsOf(day, day);
  }

  /** Whether the day is still to come. */
  public boolean toCome() {
    return day.isAfter(today);
  }
}
