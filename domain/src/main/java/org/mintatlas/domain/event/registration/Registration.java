package org.mintatlas.domain.event.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Step;

/**
 * The registration of a person for an event (Anmeldung); there is one at the most for both. Who
 * registers is never public.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param event the event
 * @param person the person
 * @param status where it stands
 * @param registeredAt when the person registered, the last time after having cancelled, to the
 *     microsecond
 */
@Buildable
public record Registration(
    RegistrationId id,
    long version,
    EventId event,
    PersonId person,
    RegistrationStatus status,
    Instant registeredAt)
    implements Aggregate<RegistrationId, Registration> {

  /**
   * @throws InvalidValueException when the version is negative
   */
  public Registration {
    Require.aggregate(id, version, "event", event, "person", person, "status", status);
    Require.given("registeredAt", registeredAt);
    registeredAt = registeredAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** Moves it on; see {@link RegistrationStatus#next()}. */
  public Step<Registration, RegistrationStatus> moveTo(RegistrationStatus to) {
    return status.next().contains(to)
        ? new Step.Moved<>(as(to))
        : new Step.NotAllowed<>(status, to);
  }

  Registration as(RegistrationStatus to) {
    return toBuilder().status(to).build();
  }

  /** Starts one from what it cannot be without, never stored. */
  public static RegistrationBuilder builder(
      RegistrationId id,
      EventId event,
      PersonId person,
      RegistrationStatus status,
      Instant registeredAt) {
    return RegistrationBuilder.empty()
        .id(id)
        .event(event)
        .person(person)
        .status(status)
        .registeredAt(registeredAt);
  }

  /** Starts one from this one, to change some of it. */
  public RegistrationBuilder toBuilder() {
    return RegistrationBuilder.of(this);
  }

  @Override
  public Registration withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
