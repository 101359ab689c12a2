package org.mintatlas.memory.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.event.registration.RegistrationFilter;
import org.mintatlas.application.event.registration.RegistrationLists;
import org.mintatlas.application.event.registration.RegistrationOrder;
import org.mintatlas.application.event.registration.RegistrationScope;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryRegistrations
    extends InMemoryLists<
        RegistrationId, Registration, RegistrationScope, RegistrationFilter, RegistrationOrder>
    implements Registrations, RegistrationLists {
  private final Events events;

  /** Registrations join what these collections hold. */
  public InMemoryRegistrations(Events events, Persons persons) {
    super(
        Registrations.INTEGRITY,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.numbers(
                order == RegistrationOrder.REGISTERED_DESC,
                registration ->
                    ChronoUnit.MICROS.between(Instant.EPOCH, registration.registeredAt())));
    this.events = events;
    knows(Referent.EVENT, events::byIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  protected Optional<SaveResult.Overbooked<Registration>> overbooked(Registration registration) {
    return overbooked(
        registration,
        one -> one.status().holdsPlace(),
        Registration::event,
        event -> events.existing(event).capacity());
  }

  @Override
  protected boolean isIn(RegistrationScope scope, Registration registration) {
    return switch (scope) {
      case RegistrationScope.ForEvent(var event) -> registration.event().equals(event);
      case RegistrationScope.OfPerson(var person) -> registration.person().equals(person);
    };
  }

  @Override
  public Optional<EventPlaces> placesInTurn(EventId event) {
    requireTurn();
    return events.byId(event).map(found -> new EventPlaces(found, of(event)));
  }

  @Override
  public Map<EventId, Attendance> attendance(Set<EventId> wanted) {
    Map<EventId, Attendance> counted = new HashMap<>();
    events
        .byIds(wanted)
        .forEach((id, event) ->
            Attendance.of(of(id), whoCameBefore(event)).ifPresent(found -> counted.put(id, found)));
    return counted;
  }

  private Set<PersonId> whoCameBefore(Event event) {
    return all()
        .filter(registration -> registration.status() == RegistrationStatus.ATTENDED)
        .filter(registration -> isBefore(event, events.existing(registration.event())))
        .map(Registration::person)
        .collect(Collectors.toSet());
  }

  private static boolean isBefore(Event event, Event other) {
    return other.series().equals(event.series())
        && other.time().start().compareTo(event.time().start()) < 0;
  }

  private List<Registration> of(EventId event) {
    return all().filter(registration -> registration.event().equals(event)).toList();
  }
}
