package org.mintatlas.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.domain.event.registration.RegistrationStatus.ATTENDED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.CANCELLED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.REGISTERED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.WAITLISTED;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.Race;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Registrations} promises. */
public interface RegistrationsContract extends StoreContract<RegistrationId, Registration> {

  @Override
  default Kept<RegistrationId, Registration> kept() {
    return Kept.of(
        registrations(),
        () -> of(event("one", "2023"), person(), WAITLISTED, "2023-01-02T03:04:05Z"),
        () -> of(event("other", "2024"), person(), ATTENDED, "2024-05-06T07:08:09.123456Z"));
  }

  @Test
  default void whatIsNotThereHasNoPlaces() {
    EventId unknown = EventFixtures.anEventId();
    assertThat(transactions().inTransaction(() -> registrations().placesInTurn(unknown))).isEmpty();
  }

  @Test
  default void aPersonIsRegisteredForAnEventOnce() {
    Event event = event("one", "2023");
    PersonId person = person();
    Registration first = saved(save(EventFixtures.aRegistration(event.id(), person, CANCELLED, 1)));
    assertThat(save(EventFixtures.aRegistration(event.id(), person, REGISTERED, 2)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.REGISTERED_PERSON));
    saved(save(EventFixtures.aRegistration(event("other", "2024").id(), person, REGISTERED, 3)));
    assertThat(places(event.id())).isEqualTo(new EventPlaces(event, List.of(first)));
  }

  @Test
  default void whatComesOfRegisteringIsKept() {
    Event event = event("one", "2023-09-22");
    EventPlaces places = places(event.id());
    assertThat(places).isEqualTo(EventPlaces.of(event));
    PersonId first = person();
    for (PersonId person : List.of(first, person(), person())) {
      EventPlaces.Registering.Registered registered =
          places
              .register(
                  new RegistrationId(UUID.randomUUID()),
                  person,
                  Instant.parse("2023-06-01T10:00:00Z").plusSeconds(places.registrations().size()))
              .orThrow();
      places = stored(places, registered.places());
    }
    EventPlaces after = stored(places, places.cancel(first).orThrow().places());
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

  @Test
  default void capacityIsNeverExceeded() {
    Event event = withCapacity("one", 2);
    put(event, person(), REGISTERED);
    put(event, person(), ATTENDED);
    Registration waits =
        saved(save(EventFixtures.aRegistration(event.id(), person(), WAITLISTED, 3)));

    assertThat(save(EventFixtures.aRegistration(event.id(), person(), REGISTERED, 4)))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    assertThat(save(waits.moveTo(REGISTERED).orThrow()))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    put(event, person(), CANCELLED);
    assertThat(byIds(Set.of(waits.id()))).containsValue(waits);
  }

  @Test
  default void anEventCannotHaveLessPlacesThanAreTaken() {
    Event event = withCapacity("one", 3);
    put(event, person(), REGISTERED);
    put(event, person(), ATTENDED);
    put(event, person(), CANCELLED);

    assertThat(events().save(event.toBuilder().capacity(1).build()))
        .isEqualTo(new SaveResult.Overbooked<>(1, 2));
    assertThat(events().byIds(Set.of(event.id()))).containsValue(event);
    Event smaller = saved(events().save(event.toBuilder().capacity(2).build()));
    assertThat(save(EventFixtures.aRegistration(event.id(), person(), REGISTERED, 4)))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
    Event unlimited = saved(events().save(smaller.toBuilder().capacity(null).build()));
    put(event, person(), REGISTERED);
    assertThat(events().save(unlimited.toBuilder().capacity(2).build()))
        .isEqualTo(new SaveResult.Overbooked<>(2, 3));
  }

  @Test
  default void whoWaitedMovesUpIntoMorePlaces() {
    Event event = withCapacity("one", 1);
    PersonId second = person();
    put(event, person(), REGISTERED);
    saved(save(EventFixtures.aRegistration(event.id(), second, WAITLISTED, 2)));

    transactions()
        .inTransaction(() -> {
          EventPlaces places = registrations().placesInTurn(event.id()).orElseThrow();
          Resizing.Resized<EventPlaces, Registration> resized = places.resize(2).orThrow();
          resized
              .movedUp()
              .forEach(up -> assertThat(save(up)).isEqualTo(new SaveResult.Overbooked<>(1, 2)));
          saved(events().save(resized.places().event()));
          resized.movedUp().forEach(up -> saved(save(up)));
          return resized;
        });

    assertThat(places(event.id()).of(second).orElseThrow().status()).isEqualTo(REGISTERED);
  }

  @Test
  default void theLastPlaceIsGivenOnce() throws Exception {
    Event event = withCapacity("one", 1);
    List<Registration> wanted =
        Stream.of(person(), person(), person())
            .map(person -> EventFixtures.aRegistration(event.id(), person, REGISTERED, 1))
            .toList();
    Registration winner =
        onlySaved(
            Race.of(
                wanted.stream()
                    .<Callable<SaveResult<Registration>>>map(one -> () -> save(one))
                    .toList()),
            new SaveResult.Overbooked<>(1, 2));
    assertThat(places(event.id()).registrations()).containsExactly(winner);
  }

  @Test
  default void aPlaceIsTakenAndTheCapacityLoweredOneAfterTheOther() throws Exception {
    Event event = withCapacity("one", 2);
    put(event, person(), REGISTERED);
    Registration second = EventFixtures.aRegistration(event.id(), person(), REGISTERED, 2);
    List<Object> results =
        Race.of(
            List.<Callable<Object>>of(
                () -> save(second), () -> events().save(event.toBuilder().capacity(1).build())));
    assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
    assertThat(results).contains(new SaveResult.Overbooked<>(1, 2));
  }

  @Test
  default void whoRegistersInTurnGetsAPlaceOrWaits() throws Exception {
    Event event = withCapacity("one", 2);
    List<PersonId> people = Stream.generate(this::person).limit(5).toList();
    Race.of(
        people.stream()
            .<Callable<Object>>map(
                person -> () -> transactions().inTransaction(() -> registered(event.id(), person)))
            .toList());

    EventPlaces after = places(event.id());
    assertThat(after.registrations())
        .extracting(Registration::person)
        .containsExactlyInAnyOrderElementsOf(people);
    assertThat(after.places().holding()).hasSize(2);
    assertThat(after.places().waiting()).hasSize(3);
  }

  private EventPlaces registered(EventId event, PersonId person) {
    EventPlaces before = registrations().placesInTurn(event).orElseThrow();
    EventPlaces.Registering.Registered registered =
        before
            .register(
                new RegistrationId(UUID.randomUUID()),
                person,
                Instant.parse("2023-06-01T10:00:00Z").plusSeconds(before.registrations().size()))
            .orThrow();
    registered.places().changedSince(before).forEach(changed -> saved(save(changed)));
    return registered.places();
  }

  @Test
  default void nobodyTakesATurnOutsideOfATransaction() {
    EventId event = event("one", "2023").id();
    assertThatThrownBy(() -> registrations().placesInTurn(event))
        .isInstanceOf(IllegalStateException.class);
  }

  /** The order is that of the kinds of results, whatever a store finds out first. */
  @Test
  default void ofAllThatIsWrongTheFirstIsTold() {
    SeriesId series = series("a-series");
    Slug taken = saved(events().save(EventFixtures.anEvent("taken", series))).slug();
    saved(events().save(EventFixtures.anEvent("first", series).toBuilder().edition(1).build()));
    Event read = withCapacity("wrong", 2);
    put(read, person(), REGISTERED);
    put(read, person(), REGISTERED);
    SeriesId noSeries = EventFixtures.aSeriesId();
    OrganisationId nobody = OrganisationFixtures.anOrganisationId();
    Event wrong =
        read.toBuilder()
            .version(7)
            .series(noSeries)
            .host(nobody)
            .slug(taken)
            .edition(1)
            .capacity(1)
            .build();

    assertThat(events().save(wrong)).isEqualTo(new SaveResult.Stale<>(read.version()));
    wrong = wrong.withVersion(read.version());
    assertThat(events().save(wrong))
        .isEqualTo(new SaveResult.ReferenceUnknown<>(Referent.EVENT_SERIES, noSeries));
    wrong = wrong.toBuilder().series(series).build();
    assertThat(events().save(wrong))
        .isEqualTo(new SaveResult.ReferenceUnknown<>(Referent.ORGANISATION, nobody));
    wrong = wrong.toBuilder().host(null).build();
    assertThat(events().save(wrong)).isEqualTo(new SaveResult.SlugTaken<>(taken));
    wrong = wrong.toBuilder().slug(read.slug()).build();
    assertThat(events().save(wrong))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.EVENT_EDITION));
    wrong = wrong.toBuilder().edition(2).build();
    assertThat(events().save(wrong)).isEqualTo(new SaveResult.Overbooked<>(1, 2));
    assertThat(events().byIds(Set.of(read.id()))).containsValue(read);
    saved(events().save(wrong.toBuilder().capacity(2).build()));
  }

  /** Whatever the reason is, and however much of it was written before it was found. */
  @Test
  default void theWorkAroundARefusalGoesOn() {
    SeriesId series = series("a-series");
    Event event = withCapacity("one", 1);
    put(event, person(), REGISTERED);
    Event before = EventFixtures.anEvent("before", series).toBuilder().edition(1).build();
    Event afterwards = EventFixtures.anEvent("afterwards", series);

    transactions()
        .inTransaction(() -> {
          saved(events().save(before));
          assertThat(events().save(event.withVersion(0)))
              .isEqualTo(new SaveResult.Stale<>(event.version()));
          assertReferenceUnknown(
              events().save(EventFixtures.anEvent("homeless", EventFixtures.aSeriesId())),
              Referent.EVENT_SERIES);
          assertThat(events().save(EventFixtures.anEvent("one", series)))
              .isEqualTo(new SaveResult.SlugTaken<>(event.slug()));
          assertThat(
                  events()
                      .save(EventFixtures.anEvent("again", series).toBuilder().edition(1).build()))
              .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.EVENT_EDITION));
          assertThat(save(EventFixtures.aRegistration(event.id(), person(), REGISTERED, 2)))
              .isEqualTo(new SaveResult.Overbooked<>(1, 2));
          return saved(events().save(afterwards));
        });

    assertThat(events().byIds(Set.of(before.id(), event.id(), afterwards.id())))
        .containsValues(before.withVersion(1), event, afterwards.withVersion(1));
    for (String refused : List.of("homeless", "again")) {
      assertThat(events().bySlug(new Slug(refused))).isEmpty();
    }
    assertThat(places(event.id()).registrations()).hasSize(1);
  }

  private EventPlaces places(EventId event) {
    return transactions().inTransaction(() -> registrations().placesInTurn(event)).orElseThrow();
  }

  private Event withCapacity(String slug, int capacity) {
    Event event = event(slug, "2023-09-22");
    return saved(events().save(event.toBuilder().capacity(capacity).build()));
  }

  private EventPlaces stored(EventPlaces before, EventPlaces after) {
    for (Registration changed : after.changedSince(before)) {
      saved(save(changed));
    }
    EventPlaces read = places(after.event().id());
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
