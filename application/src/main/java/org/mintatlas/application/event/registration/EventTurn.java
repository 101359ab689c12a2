package org.mintatlas.application.event.registration;

import java.util.Optional;
import java.util.stream.Stream;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.person.PersonId;

/** Stores what became of the places of an event in turn. */
final class EventTurn {
  private EventTurn() {}

  /** The places of an event that everybody sees; empty when there is none such. */
  static Optional<EventPlaces> ofPublic(Registrations registrations, EventId event) {
    return registrations.placesInTurn(event).filter(found -> found.event().status().isPublic());
  }

  /**
   * Whether the registration of a person is another one than the caller read; not when there is
   * none.
   */
  static Optional<Fault> stale(EventPlaces places, PersonId person, long expected) {
    return places
        .of(person)
        .filter(registration -> registration.version() != expected)
        .map(Fault.Stale::new);
  }

  /**
   * What became of the registration of a person, when those who moved up are stored as well.
   *
   * @param person who has a registration afterwards
   */
  static <R> CommandOutcome<Registration, R> stored(
      Registrations registrations,
      EventPlaces before,
      EventPlaces after,
      PersonId person,
      UnitOfWork work) {
    return work.<RegistrationId, Registration, R>saved(registrations, after.changedSince(before))
        .then(changed ->
            CommandOutcome.done(
                Stream.concat(changed.stream(), after.of(person).stream())
                    .filter(registration -> registration.person().equals(person))
                    .findFirst()
                    .orElseThrow()));
  }
}
