package org.mintatlas.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The days on which one can register for an event (Anmeldefrist), whole days in Germany. Sources
 * often tell the last of them only.
 *
 * @param opens the first of them; null when unknown
 * @param closes the last of them
 */
public record RegistrationWindow(@Nullable LocalDate opens, LocalDate closes) {
  private static final Rule CLOSES_FIRST =
      new Rule("event.closes-first", "closes before it opens", "schließt, bevor sie beginnt");

  /**
   * @throws InvalidValueException when it would close before it opens
   */
  public RegistrationWindow {
    Require.given("closes", closes);
    if (opens != null && closes.isBefore(opens)) {
      throw CLOSES_FIRST.broken("registration window", opens + "/" + closes);
    }
  }

  /** Whether it is one of these days, as far as they are known: the last one always is. */
  public boolean contains(LocalDate day) {
    return overlaps(day, day);
  }

  /** Whether it may be one of these days, because nobody knows when the first of them is. */
  public boolean mayContain(LocalDate day) {
    return opens == null ? !day.isAfter(closes) : contains(day);
  }

  /**
   * Whether one of these days, as far as they are known, lies between the two, both included; null
   * is no bound.
   */
  public boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate until) {
    LocalDate first = opens == null ? closes : opens;
    return (from == null || !closes.isBefore(from)) && (until == null || !first.isAfter(until));
  }
}
