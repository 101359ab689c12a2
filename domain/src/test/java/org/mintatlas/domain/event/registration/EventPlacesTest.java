package org.mintatlas.domain.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.event.registration.RegistrationStatus.ATTENDED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.CANCELLED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.REGISTERED;
import static org.mintatlas.domain.event.registration.RegistrationStatus.WAITLISTED;
import static org.mintatlas.testkit.event.EventFixtures.aRegistration;
import static org.mintatlas.testkit.event.EventFixtures.aSeriesId;
import static org.mintatlas.testkit.event.EventFixtures.anEvent;
import static org.mintatlas.testkit.event.EventFixtures.anEventId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.registration.EventPlaces.Attending;
import org.mintatlas.domain.event.registration.EventPlaces.Cancelling;
import org.mintatlas.domain.event.registration.EventPlaces.Registering;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.domain.shared.Step;

class EventPlacesTest {
  private static final Instant NOON = Instant.parse("2024-06-01T10:00:00Z");

  private final PersonId a = person(1);
  private final PersonId b = person(2);
  private final PersonId c = person(3);
  private final PersonId d = person(4);

  /** Two places, open from 1 June to 13 September 2024. */
  private final Event event =
      anEvent("an-event", aSeriesId()).toBuilder()
          .registration(new RegistrationWindow(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 13)))
          .capacity(2)
          .build();

  /** Two have a place and two wait. */
  private EventPlaces full() {
    EventPlaces places = EventPlaces.of(event);
    for (PersonId person : List.of(a, b, c, d)) {
      places = registered(places, person, places.registrations().size());
    }
    return places;
  }

  @Test
  void capacityIsNeverExceeded() {
    assertThat(full().registrations())
        .extracting(Registration::status)
        .containsExactly(REGISTERED, REGISTERED, WAITLISTED, WAITLISTED);
    assertInvalid(() ->
            new EventPlaces(
                event,
                List.of(
                    aRegistration(event.id(), a, REGISTERED, 1),
                    aRegistration(event.id(), b, ATTENDED, 2),
                    aRegistration(event.id(), c, REGISTERED, 3))))
        .withMessageStartingWith("capacity '2': is below the 3 places");
  }

  @Test
  void registeringTwiceIsOneRegistration() {
    EventPlaces places = full();
    for (PersonId person : List.of(a, d)) {
      assertThat(register(places, person, 9))
          .isEqualTo(new Registering.Registered(places, places.of(person).orElseThrow()));
    }
  }

  @Test
  void registeringTwiceIsOneRegistrationAlsoWhenItIsTooLateForOthers() {
    EventPlaces places = full();
    Instant late = Instant.parse("2024-12-01T00:00:00Z");
    assertThat(places.register(anId(), a, late))
        .isEqualTo(new Registering.Registered(places, places.of(a).orElseThrow()));
  }

  @Test
  void aFreedPlaceMovesTheLongestWaitingUp() {
    EventPlaces before = full();
    Cancelling.Cancelled cancelled = before.cancel(a).orThrow();
    EventPlaces after = cancelled.places();
    assertThat(cancelled.movedUp()).containsExactly(after.of(c).orElseThrow());
    assertThat(after.places().holding()).containsExactly(b, c);
    assertThat(after.places().waiting()).containsExactly(d);
    assertThat(after.of(a).orElseThrow().status()).isEqualTo(CANCELLED);
    assertThat(after.changedSince(before)).extracting(Registration::person).containsExactly(a, c);
  }

  @Test
  void whoStopsWaitingMovesNobodyUp() {
    assertThat(full().cancel(c).orThrow().movedUp()).isEmpty();
  }

  @Test
  void whoNeverRegisteredOrCancelledAlreadyHasNothingToCancel() {
    assertThat(EventPlaces.of(event).cancel(a)).isEqualTo(new Cancelling.NotRegistered(a));
    EventPlaces cancelled = full().cancel(a).orThrow().places();
    assertThat(cancelled.cancel(a)).isEqualTo(new Cancelling.NotRegistered(a));
  }

  @Test
  void whoRegistersAgainStandsBehindAllOthersWithTheSameRegistration() {
    EventPlaces cancelled = full().cancel(a).orThrow().places();
    EventPlaces again = registered(cancelled, a, 9);
    assertThat(again.places().waiting()).containsExactly(d, a);
    assertThat(again.of(a).orElseThrow().id()).isEqualTo(full().of(a).orElseThrow().id());
    assertThat(again.registrations()).hasSize(4);
  }

  @Test
  void morePlacesMoveUpTheLongestWaiting() {
    var resized = full().resize(3).orThrow();
    assertThat(resized.movedUp()).extracting(Registration::person).containsExactly(c);
    assertThat(resized.places().event().capacity()).isEqualTo(3);
    assertThat(full().resize(null).orThrow().movedUp())
        .extracting(Registration::person)
        .containsExactly(c, d);
  }

  @Test
  void nobodyLosesAPlaceByFewer() {
    assertThat(full().resize(1)).isEqualTo(new Resizing.TooFew<>(1, 2));
    assertInvalid(() -> full().resize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-31T21:59:59Z, 2024-05-31",
    "2024-09-13T22:00:00Z, 2024-09-14",
  })
  void oneCannotRegisterOutsideTheWindowWhoseDaysAreThoseOfGermany(Instant at, LocalDate day) {
    assertThat(EventPlaces.of(event).register(anId(), a, at))
        .isEqualTo(new Registering.NotOpen(day));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31T22:00:00Z", "2024-09-13T21:59:59Z"})
  void oneCanRegisterOnTheFirstAndTheLastDayOfTheWindow(Instant at) {
    assertThat(EventPlaces.of(event).register(anId(), a, at))
        .isInstanceOf(Registering.Registered.class);
  }

  @Test
  void oneCannotRegisterWithoutAWindowNorForADraft() {
    Event without = event.toBuilder().registration(null).build();
    Event draft = event.toBuilder().status(EventStatus.DRAFT).build();
    for (Event closed : List.of(without, draft)) {
      assertThat(EventPlaces.of(closed).register(anId(), a, NOON))
          .isEqualTo(new Registering.NotOpen(LocalDate.of(2024, 6, 1)));
    }
  }

  @Test
  void oneCannotRegisterForACancelledEvent() {
    Event cancelled = event.toBuilder().status(EventStatus.CANCELLED).build();
    assertThat(EventPlaces.of(cancelled).register(anId(), a, NOON))
        .isEqualTo(new Registering.EventCancelled());
  }

  @Test
  void whoHasAPlaceCanAttendOnceAndForGood() {
    Attending.Attended there = full().attend(a).orThrow();
    assertThat(there.registration().status()).isEqualTo(ATTENDED);
    assertThat(there.places().attend(a)).isEqualTo(there);
    assertThat(there.places().cancel(a)).isEqualTo(new Cancelling.HasAttended(a));
    assertThat(there.places().places().holding()).containsExactly(a, b);
  }

  @Test
  void whoWaitsOrNeverRegisteredCannotAttend() {
    assertThat(full().attend(c)).isEqualTo(new Attending.NoPlace(c));
    assertThat(EventPlaces.of(event).attend(a)).isEqualTo(new Attending.NoPlace(a));
  }

  @Test
  void holdsOneRegistrationOfAPersonAndOnlyOfItsEvent() {
    assertInvalid(() ->
            new EventPlaces(
                event,
                List.of(
                    aRegistration(event.id(), a, REGISTERED, 1),
                    aRegistration(event.id(), a, CANCELLED, 2))))
        .withMessageContaining("second one of a person");
    assertInvalid(
            () -> new EventPlaces(event, List.of(aRegistration(anEventId(), a, REGISTERED, 1))))
        .withMessageContaining("is for another event");
  }

  @Test
  void attendanceCountsFirstTimersAmongThoseWhoCame() {
    List<Registration> all =
        List.of(
            aRegistration(event.id(), a, ATTENDED, 1),
            aRegistration(event.id(), b, ATTENDED, 2),
            aRegistration(event.id(), c, REGISTERED, 3),
            aRegistration(event.id(), d, WAITLISTED, 4),
            aRegistration(event.id(), person(5), CANCELLED, 5));
    assertThat(Attendance.of(all, Set.of(b, c, person(9)))).contains(new Attendance(3, 1, 2, 1));
  }

  @Test
  void attendanceIsUnknownWhereNothingIsRecorded() {
    assertThat(Attendance.of(List.of(), Set.of())).isEmpty();
    assertThat(Attendance.of(List.of(aRegistration(event.id(), c, REGISTERED, 3)), Set.of()))
        .contains(new Attendance(1, 0, null, null));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 2, 0", "2, 0, 1, 2", "1, -1, 1, 1", "1, 0, 1, -1"})
  void attendanceNeverCountsAPartLargerThanItsWhole(
      int registered, int waitlisted, int attended, int firstTimers) {
    assertInvalid(() -> new Attendance(registered, waitlisted, attended, firstTimers));
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void aRegistrationMovesOnlyAsItsStatusAllows(RegistrationStatus to) {
    for (RegistrationStatus from : RegistrationStatus.values()) {
      Registration registration = aRegistration(event.id(), a, from, 1);
      Step<Registration, RegistrationStatus> moved = registration.moveTo(to);
      if (from.next().contains(to)) {
        assertThat(moved).isEqualTo(new Step.Moved<>(registration.as(to)));
      } else {
        assertThat(moved).isEqualTo(new Step.NotAllowed<>(from, to));
      }
    }
  }

  @Test
  void theMomentOfARegistrationIsKeptToTheMicrosecond() {
    Registration registration =
        new Registration(
            anId(), 0, event.id(), a, REGISTERED, Instant.parse("2024-06-01T10:00:00.123456789Z"));
    assertThat(registration.registeredAt()).isEqualTo(Instant.parse("2024-06-01T10:00:00.123456Z"));
  }

  @Test
  void whoAttendedHasAttendedForGoodAndWhoWaitsCannotAttend() {
    assertThat(ATTENDED.next()).isEmpty();
    assertThat(REGISTERED.next()).containsExactly(CANCELLED, ATTENDED);
    assertThat(WAITLISTED.next()).containsExactly(REGISTERED, CANCELLED);
    assertThat(CANCELLED.next()).containsExactly(REGISTERED, WAITLISTED);
  }

  private EventPlaces registered(EventPlaces places, PersonId person, int hour) {
    return register(places, person, hour).orThrow().places();
  }

  private Registering register(EventPlaces places, PersonId person, int hour) {
    RegistrationId id = new RegistrationId(person.value());
    return places.register(id, person, NOON.plusSeconds(60L * hour));
  }

  private static RegistrationId anId() {
    return new RegistrationId(UUID.randomUUID());
  }

  private static PersonId person(int number) {
    return new PersonId(new UUID(number, number));
  }
}
