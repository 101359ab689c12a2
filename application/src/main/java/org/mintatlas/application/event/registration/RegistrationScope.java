package org.mintatlas.application.event.registration;

import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Under which parent registrations are listed. */
public sealed interface RegistrationScope {
  /** The registrations for the event. */
  record ForEvent(EventId event) implements RegistrationScope {
    public ForEvent {
      Require.given("event", event);
    }
  }

  /** The registrations of the person. */
  record OfPerson(PersonId person) implements RegistrationScope {
    public OfPerson {
      Require.given("person", person);
    }
  }
}
