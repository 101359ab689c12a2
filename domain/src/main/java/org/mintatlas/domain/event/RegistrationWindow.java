package org.mintatlas.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * The days on which one can register for an event (Anmeldefrist), whole days in Germany.
 *
 * @param opens the first of them
 * @param closes the last of them
 */
public record RegistrationWindow(LocalDate opens, LocalDate closes) {

  /**
   * @throws InvalidValueException when it would close before it opens
   */
  public RegistrationWindow {
    if (closes.isBefore(opens)) {
      throw new InvalidValueException(
          "registration window", opens + "/" + closes, "closes before it opens");
    }
  }

  /** Whether it is one of these days. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }

  /** Whether one of these days lies between the two, both included; null is no bound. */
  public boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !closes.isBefore(from)) && (until == null || !opens.isAfter(until));
  }
}
