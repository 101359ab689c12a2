package org.mintatlas.domain.event.registration;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * How many registered for an event and came, without saying who. Nobody counts an event without a
 * registration: that nobody is recorded does not mean that nobody came.
 *
 * @param registered how many have a place, or had one and came
 * @param waitlisted how many wait for one
 * @param attended how many of the registered came; null when it is recorded of nobody
 * @param firstTimers how many of those who came are not recorded at an earlier event of the series;
 *     null when it is recorded of nobody who came
 */
public record Attendance(
    int registered, int waitlisted, @Nullable Integer attended, @Nullable Integer firstTimers) {
  private static final Rule NESTED =
      new Rule(
          "event.nested",
          "first-timers are among those who came, and those among the registered",
          "Erstteilnehmende gehören zu denen, die da waren, und diese zu den Angemeldeten");

  /**
   * @throws InvalidValueException when a number is negative, or a part larger than its whole
   */
  public Attendance {
    Require.notNegative("waitlisted", waitlisted);
    int came = attended == null ? 0 : attended;
    int first = firstTimers == null ? 0 : firstTimers;
    if (first < 0 || came < first || registered < came) {
      throw NESTED.broken("attendance", registered + "/" + attended + "/" + firstTimers);
    }
  }

  /**
   * Counts the registrations of an event; empty when there are none.
   *
   * @param registrations all of them
   * @param cameBefore who attended an earlier event of the same series; others do no harm
   */
  public static Optional<Attendance> of(
      Collection<Registration> registrations, Set<PersonId> cameBefore) {
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
    return registrations.isEmpty()
        ? Optional.empty()
        : Optional.of(recorded(registered, waitlisted, attended, firstTimers));
  }

  /**
   * What was counted, in which nobody who came means that nobody noted who came.
   *
   * @throws InvalidValueException when a number is negative, or a part larger than its whole
   */
  public static Attendance recorded(int registered, int waitlisted, int attended, int firstTimers) {
    return attended == 0 && firstTimers == 0
        ? new Attendance(registered, waitlisted, null, null)
        : new Attendance(registered, waitlisted, attended, firstTimers);
  }
}
