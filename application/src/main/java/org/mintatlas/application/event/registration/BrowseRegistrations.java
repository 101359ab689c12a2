package org.mintatlas.application.event.registration;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.domain.event.EventId;

/** Use case: who runs an event looks at who registered for it, and somebody at where they did. */
public record BrowseRegistrations(RegistrationLists registrations)
    implements PrivateReading.Restricted {
  /** All registrations for an event. */
  public static final PrivateReading<EventId> OF_EVENT =
      new PrivateReading<>("the registrations for an event", Access.programme());

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(OF_EVENT);
  }
}
