package org.mintatlas.application.event.registration;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.Reading;
import org.mintatlas.domain.event.EventId;

/** Use case: who runs an event looks at who registered for it, and somebody at where they did. */
public record BrowseRegistrations(RegistrationLists registrations) implements Reading.Restricted {
  /** All registrations for an event. */
  public static final Reading<EventId> OF_EVENT =
      new Reading<>("the registrations for an event", Access.programme());

  @Override
  public List<Reading<?>> readings() {
    return List.of(OF_EVENT);
  }
}
