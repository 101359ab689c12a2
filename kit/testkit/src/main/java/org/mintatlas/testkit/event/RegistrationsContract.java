package org.mintatlas.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.domain.event.RegistrationStatus.ATTENDED;
import static org.mintatlas.domain.event.RegistrationStatus.CANCELLED;
import static org.mintatlas.domain.event.RegistrationStatus.REGISTERED;
import static org.mintatlas.domain.event.RegistrationStatus.WAITLISTED;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventPlaces;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.RegistrationId;
import org.mintatlas.domain.event.RegistrationStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Registrations} promises. */
public interface RegistrationsContract extends StoreContract<RegistrationId, Registration> {

  /** The registrations; none when a test begins. */
  Registrations registrations();

  /** What the events belong to; none when a test begins. */
  EventSeries series();

  /** What people register for; none when a test begins. */
  Events events();

  /** Who registers; nobody when a test begins. */
  Persons persons();

  @Override
  default Registrations store() {
    return registrations();
  }

  @Override
  default Registration minimal() {
    return of(event("one", "2023"), person(), WAITLISTED, "2023-01-02T03:04:05Z");
  }

  @Override
  default Registration full() {
    return of(event("other", "2024"), person(), ATTENDED, "2024-05-06T07:08:09.123456Z");
  }

  @Override
  default Registration emptied(Registration registration) {
    return new Registration(
        registration.id(),
        registration.version(),
        registration.event(),
        registration.person(),
        CANCELLED,
        Instant.parse("2022-01-01T00:00:00Z"));
  }

  @Test
  default void anEventThatIsNotThereIsUnknown() {
    EventId unknown = EventFixtures.anEventId();
    assertReferenceUnknown(
        save(EventFixtures.aRegistration(unknown, person(), REGISTERED, 1)), "event");
    assertThat(registrations().places(unknown)).isEmpty();
  }

  @Test
  default void aPersonWhoIsNotThereIsUnknown() {
    Event event = event("one", "2023");
    PersonId unknown = new PersonId(UUID.randomUUID());
    assertReferenceUnknown(
        save(EventFixtures.aRegistration(event.id(), unknown, REGISTERED, 1)), "person");
    assertThat(registrations().places(event.id())).contains(EventPlaces.of(event));
  }

  @Test
  default void aPersonIsRegisteredForAnEventOnce() {
    Event event = event("one", "2023");
    PersonId person = person();
    Registration first = saved(save(EventFixtures.aRegistration(event.id(), person, CANCELLED, 1)));
    assertThat(save(EventFixtures.aRegistration(event.id(), person, REGISTERED, 2)))
        .isEqualTo(new SaveResult.Stale<>(0));
    saved(save(EventFixtures.aRegistration(event("other", "2024").id(), person, REGISTERED, 3)));
    assertThat(registrations().places(event.id())).contains(new EventPlaces(event, List.of(first)));
  }

  @Test
  default void whatComesOfRegisteringIsKept() {
    Event event = event("one", "2023-09-22");
    EventPlaces places = registrations().places(event.id()).orElseThrow();
    assertThat(places).isEqualTo(EventPlaces.of(event));
    PersonId first = person();
    for (PersonId person : List.of(first, person(), person())) {
      EventPlaces.Registering.Registered registered =
          (EventPlaces.Registering.Registered)
              places.register(
                  new RegistrationId(UUID.randomUUID()),
                  person,
                  Instant.parse("2023-06-01T10:00:00Z").plusSeconds(places.registrations().size()));
      places = stored(places, registered.places());
    }
    EventPlaces.Cancelling.Cancelled cancelled =
        (EventPlaces.Cancelling.Cancelled) places.cancel(first);
    EventPlaces after = stored(places, cancelled.places());
    assertThat(after.registrations())
        .extracting(Registration::status)
        .containsExactly(CANCELLED, REGISTERED, REGISTERED);
  }

  @Test
  default void attendanceCountsFirstTimersOfTheSeries() {
    Event earlier = event("one", "2023");
    Event later = event("other", "2024");
    Event elsewhere =
        saved(
            events()
                .save(
                    EventFixtures.anEvent("elsewhere", series("other-series")).toBuilder()
                        .time(EventTime.on(PartialDate.of(2022)))
                        .build()));
    PersonId again = person();
    PersonId onlyRegistered = person();
    PersonId elsewhereOnly = person();
    put(earlier, again, ATTENDED);
    put(earlier, onlyRegistered, REGISTERED);
    put(elsewhere, elsewhereOnly, ATTENDED);
    put(later, again, ATTENDED);
    put(later, onlyRegistered, ATTENDED);
    put(later, elsewhereOnly, ATTENDED);
    put(later, person(), REGISTERED);
    put(later, person(), CANCELLED);
    put(later, person(), WAITLISTED);
    put(later, person(), WAITLISTED);
    EventId unknown = EventFixtures.anEventId();
    Event without = event("without", "2025");
    assertThat(registrations().attendance(Set.of(earlier.id(), later.id(), without.id(), unknown)))
        .isEqualTo(
            Map.of(
                earlier.id(), new Attendance(2, 0, 1, 1), later.id(), new Attendance(4, 2, 3, 2)));
    Event planned = event("planned", "2026");
    put(planned, person(), REGISTERED);
    put(planned, person(), WAITLISTED);
    assertThat(registrations().attendance(Set.of(planned.id())))
        .isEqualTo(Map.of(planned.id(), new Attendance(1, 1, null, null)));
    assertThat(registrations().attendance(Set.of())).isEmpty();
  }

  private EventPlaces stored(EventPlaces before, EventPlaces after) {
    for (Registration changed : after.changedSince(before)) {
      saved(save(changed));
    }
    EventPlaces read = registrations().places(after.event().id()).orElseThrow();
    assertThat(read.registrations())
        .extracting(Registration::person, Registration::status, Registration::registeredAt)
        .isEqualTo(
            after.registrations().stream()
                .map(r -> tuple(r.person(), r.status(), r.registeredAt()))
                .toList());
    return read;
  }

  private void put(Event event, PersonId person, RegistrationStatus status) {
    saved(save(EventFixtures.aRegistration(event.id(), person, status, 1)));
  }

  private static Registration of(
      Event event, PersonId person, RegistrationStatus status, String at) {
    return new Registration(
        new RegistrationId(UUID.randomUUID()), 0, event.id(), person, status, Instant.parse(at));
  }

  private PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }

  private SeriesId series(String slug) {
    return series()
        .bySlug(new Slug(slug))
        .orElseGet(() -> saved(series().save(EventFixtures.aSeries(slug))))
        .id();
  }

  private Event event(String slug, String start) {
    return events()
        .bySlug(new Slug(slug))
        .orElseGet(() ->
            saved(
                events()
                    .save(
                        EventFixtures.anEvent(slug, series("a-series")).toBuilder()
                            .time(EventTime.on(PartialDate.parse(start)))
                            .registration(
                                new RegistrationWindow(
                                    LocalDate.of(2020, 1, 1), LocalDate.of(2023, 7, 1)))
                            .capacity(places(start))
                            .build())));
  }

  private static int places(String start) {
    return start.length() == 4 ? 100 : 2;
  }
}
