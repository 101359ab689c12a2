package org.mintatlas.domain.event;

import java.util.Collection;
import java.util.Set;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * How many registered for an event and came, without saying who.
 *
 * @param registered how many have a place, or had one and came
 * @param waitlisted how many wait for one
 * @param attended how many of the registered came
 * @param firstTimers how many of those who came had attended no earlier event of the series
 */
public record Attendance(int registered, int waitlisted, int attended, int firstTimers) {
  /** Nobody registered. */
  public static final Attendance NONE = new Attendance(0, 0, 0, 0);

  /**
   * @throws InvalidValueException when a number is negative, or a part larger than its whole
   */
  public Attendance {
    if (waitlisted < 0) {
      throw new InvalidValueException("waitlisted", waitlisted, "must not be negative");
    }
    if (firstTimers < 0 || attended < firstTimers || registered < attended) {
      throw new InvalidValueException(
          "attendance",
          registered + "/" + attended + "/" + firstTimers,
          "first-timers are among those who came, and those among the registered");
    }
  }

  /**
   * Counts the registrations of an event.
   *
   * @param registrations all of them
   * @param cameBefore who attended an earlier event of the same series; others do no harm
   */
  public static Attendance of(Collection<Registration> registrations, Set<PersonId> cameBefore) {
    int registered = 0;
    int waitlisted = 0;
    int attended = 0;
    int firstTimers = 0;
    for (Registration registration : registrations) {
      switch (registration.status()) {
        case REGISTERED -> registered++;
        case WAITLISTED -> waitlisted++;
        case CANCELLED -> {}
        case ATTENDED -> {
          registered++;
          attended++;
          firstTimers += cameBefore.contains(registration.person()) ? 0 : 1;
        }
      }
    }
    return new Attendance(registered, waitlisted, attended, firstTimers);
  }
}
