package org.mintatlas.domain.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.event.EventFixtures.aSeriesId;
import static org.mintatlas.testkit.event.EventFixtures.anEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Resizing;

/** No order of what people do breaks the promises of {@link EventPlaces}. */
class EventPlacesPropertiesTest {
  private static final Instant BEGINNING = Instant.parse("2024-06-01T10:00:00Z");

  /** Something that happens to the places of an event. */
  sealed interface Step {
    record Register(int who) implements Step {}

    record Cancel(int who) implements Step {}

    record Attend(int who) implements Step {}

    record Resize(int capacity) implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> people = Arbitraries.integers().between(1, 12);
    Arbitrary<Step> register = people.map(Step.Register::new);
    Arbitrary<Step> cancel = people.map(Step.Cancel::new);
    Arbitrary<Step> attend = people.map(Step.Attend::new);
    Arbitrary<Step> resize = Arbitraries.integers().between(1, 8).map(Step.Resize::new);
    return Arbitraries.frequencyOf(
            Tuple.of(6, register), Tuple.of(3, cancel), Tuple.of(1, attend), Tuple.of(2, resize))
        .list()
        .ofMaxSize(60);
  }

  @Property
  void keepTheirPromisesInEveryOrder(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 5) int capacity) {
    EventPlaces places = EventPlaces.of(anEventWith(capacity));
    Set<PersonId> everRegistered = new HashSet<>();
    int minute = 0;
    for (Step step : steps) {
      EventPlaces before = places;
      places = after(before, step, minute++);
      if (step instanceof Step.Register(int who)) {
        everRegistered.add(person(who));
      }
      isNeverAboveCapacity(places);
      losesNobody(places, everRegistered);
      takesNoPlaceAway(before, places, step);
      skipsNobody(before, places, step);
    }
  }

  @Property
  void registeringTwiceIsRegisteringOnce(@ForAll("steps") List<Step> steps) {
    EventPlaces places = EventPlaces.of(anEventWith(3));
    int minute = 0;
    for (Step step : steps) {
      places = after(places, step, minute++);
      if (step instanceof Step.Register) {
        assertThat(after(places, step, minute++)).isEqualTo(places);
      }
    }
  }

  private static EventPlaces after(EventPlaces before, Step step, int minute) {
    return switch (step) {
      case Step.Register(int who) ->
          ((EventPlaces.Registering.Registered)
                  before.register(
                      new RegistrationId(new UUID(minute, who)),
                      person(who),
                      BEGINNING.plusSeconds(60L * minute)))
              .places();
      case Step.Cancel(int who) ->
          before.cancel(person(who)) instanceof EventPlaces.Cancelling.Cancelled cancelled
              ? cancelled.places()
              : before;
      case Step.Attend(int who) ->
          before.attend(person(who)) instanceof EventPlaces.Attending.Attended attended
              ? attended.places()
              : before;
      case Step.Resize(int wanted) ->
          before.resize(wanted) instanceof Resizing.Resized<EventPlaces, ?> resized
              ? resized.places()
              : before;
    };
  }

  private static void isNeverAboveCapacity(EventPlaces places) {
    Integer capacity = places.event().capacity();
    assertThat(capacity).isNotNull();
    assertThat(holding(places)).hasSizeLessThanOrEqualTo(capacity);
    if (!waiting(places).isEmpty()) {
      assertThat(holding(places)).as("nobody waits while a place is free").hasSize(capacity);
    }
  }

  private static void losesNobody(EventPlaces places, Set<PersonId> everRegistered) {
    assertThat(places.registrations())
        .extracting(Registration::person)
        .containsExactlyInAnyOrderElementsOf(everRegistered);
  }

  private static void takesNoPlaceAway(EventPlaces before, EventPlaces after, Step step) {
    assertThat(holding(after)).containsAll(without(holding(before), step));
  }

  /** Those who moved up are the longest-waiting, and the others wait in the order of before. */
  private static void skipsNobody(EventPlaces before, EventPlaces after, Step step) {
    List<PersonId> waited = without(waiting(before), step);
    List<PersonId> movedUp = waited.stream().filter(holding(after)::contains).toList();
    assertThat(movedUp).isEqualTo(waited.subList(0, movedUp.size()));
    List<PersonId> stillWaiting = waited.subList(movedUp.size(), waited.size());
    assertThat(waiting(after).subList(0, stillWaiting.size())).isEqualTo(stillWaiting);
  }

  private static List<PersonId> without(List<PersonId> persons, Step step) {
    return step instanceof Step.Cancel(int who)
        ? persons.stream().filter(p -> !p.equals(person(who))).toList()
        : persons;
  }

  private static List<PersonId> holding(EventPlaces places) {
    return places.registrations().stream()
        .filter(registration -> registration.status().holdsPlace())
        .map(Registration::person)
        .toList();
  }

  private static List<PersonId> waiting(EventPlaces places) {
    return places.registrations().stream()
        .filter(registration -> registration.status() == RegistrationStatus.WAITLISTED)
        .map(Registration::person)
        .toList();
  }

  private static Event anEventWith(int capacity) {
    return anEvent("an-event", aSeriesId()).toBuilder()
        .registration(new RegistrationWindow(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 13)))
        .capacity(capacity)
        .build();
  }

  private static PersonId person(int number) {
    return new PersonId(new UUID(number, number));
  }
}
