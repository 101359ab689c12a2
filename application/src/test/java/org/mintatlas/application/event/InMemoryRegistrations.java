package org.mintatlas.application.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventPlaces;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.RegistrationId;
import org.mintatlas.domain.event.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;

/** Registrations for events in memory. */
public final class InMemoryRegistrations implements Registrations {
  private final InMemoryEvents events;
  private final Persons persons;
  private final InMemoryAggregates<RegistrationId, Registration> registrations =
      InMemoryAggregates.withoutSlug();

  /** Registrations join what these collections hold. */
  public InMemoryRegistrations(InMemoryEvents events, Persons persons) {
    this.events = events;
    this.persons = persons;
  }

  @Override
  public SaveResult<Registration> save(Registration registration) {
    if (events.byIds(Set.of(registration.event())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("event");
    }
    if (persons.byIds(Set.of(registration.person())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    boolean registeredAlready =
        of(registration.event())
            .filter(other -> !other.id().equals(registration.id()))
            .anyMatch(other -> other.person().equals(registration.person()));
    return registeredAlready
        ? new SaveResult.Stale<>(registration.version())
        : registrations.save(registration);
  }

  @Override
  public Map<RegistrationId, Registration> byIds(Set<RegistrationId> ids) {
    return registrations.byIds(ids);
  }

  @Override
  public Optional<EventPlaces> places(EventId event) {
    return Optional.ofNullable(events.byIds(Set.of(event)).get(event))
        .map(found -> new EventPlaces(found, of(event).toList()));
  }

  @Override
  public Map<EventId, Attendance> attendance(Set<EventId> wanted) {
    Map<EventId, Attendance> counted = new HashMap<>();
    events
        .byIds(wanted)
        .forEach((id, event) ->
            Attendance.of(of(id).toList(), whoCameBefore(event))
                .ifPresent(found -> counted.put(id, found)));
    return counted;
  }

  private Set<PersonId> whoCameBefore(Event event) {
    return events
        .ofSeries(event.series())
        .filter(other -> other.time().start().compareTo(event.time().start()) < 0)
        .flatMap(other -> of(other.id()))
        .filter(registration -> registration.status() == RegistrationStatus.ATTENDED)
        .map(Registration::person)
        .collect(Collectors.toSet());
  }

  private Stream<Registration> of(EventId event) {
    return registrations.all().filter(registration -> registration.event().equals(event));
  }
}
