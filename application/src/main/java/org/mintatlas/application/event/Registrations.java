package org.mintatlas.application.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.Turns;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;

/** All registrations for events. There is no list of them: who registers is never public. */
public interface Registrations
    extends Store<RegistrationId, Registration>, Turns<EventId, EventPlaces> {
  /** What holds among them. */
  Integrity<Registration> INTEGRITY =
      Integrity.<Registration>none()
          .refersTo(Referent.EVENT, Registration::event)
          .refersTo(Referent.PERSON, Registration::person)
          .unique(
              UniqueRule.REGISTERED_PERSON,
              registration -> List.of(registration.event(), registration.person()));

  /**
   * How many registered for each event and came; nothing for an event without registrations, or an
   * unknown one. Earlier events of a series are those that start before, in the order of the dates.
   */
  Map<EventId, Attendance> attendance(Set<EventId> events);
}
