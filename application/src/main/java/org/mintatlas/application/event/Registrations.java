package org.mintatlas.application.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventPlaces;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.RegistrationId;

/**
 * All registrations for events. There is no list of them: who registers is never public. A person
 * is registered for an event once: a second one is {@link SaveResult.Stale}.
 */
public interface Registrations extends Store<RegistrationId, Registration> {

  /**
   * An event with all its registrations; empty when there is no such event. Whoever changes them
   * reads and stores them in one transaction, in which nobody else can: the last place is given
   * once.
   */
  Optional<EventPlaces> places(EventId event);

  /**
   * How many registered for each event and came; nothing for an event without registrations, or an
   * unknown one. Earlier events of a series are those that start before, in the order of the dates.
   */
  Map<EventId, Attendance> attendance(Set<EventId> events);
}
