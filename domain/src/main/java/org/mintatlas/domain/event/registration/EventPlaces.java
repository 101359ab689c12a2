package org.mintatlas.domain.event.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Places;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.domain.shared.Rule;

/**
 * An event with all its registrations: who has a place and who waits. Never more have one than
 * there are; a place that becomes free goes to whoever has waited longest; registering twice is one
 * registration; nobody is lost.
 *
 * @param event the event
 * @param registrations one for each person, in the order in which they registered
 */
public record EventPlaces(Event event, List<Registration> registrations) {
  private static final Rule OTHER_EVENT =
      new Rule(
          "event.other-event",
          "is for another event than %s",
          "gilt einer anderen Veranstaltung als %s");
  private static final Rule SECOND =
      new Rule(
          "event.second",
          "is the second one of a person for the event",
          "ist die zweite einer Person für die Veranstaltung");
  private static final Comparator<Registration> EARLIEST_FIRST =
      Comparator.comparing(Registration::registeredAt)
          .thenComparing(registration -> registration.id().toString());

  /** What comes of registering. */
  public sealed interface Registering extends Outcome<Registering.Registered> {
    /**
     * The person is registered, has a place or waits for one, maybe since long ago.
     *
     * @param places what they are now
     * @param registration the only one of the person
     */
    record Registered(EventPlaces places, Registration registration) implements Registering {
      public Registered {
        Require.given("places", places, "registration", registration);
      }

      @Override
      public Registered orThrow() {
        return this;
      }
    }

    /** One cannot register on this day. */
    record NotOpen(LocalDate day) implements Registering {
      public NotOpen {
        Require.given("day", day);
      }
    }

    /** The event was called off. */
    record EventCancelled() implements Registering {}
  }

  /** What comes of giving a place back. */
  public sealed interface Cancelling extends Outcome<Cancelling.Cancelled> {
    /**
     * The person has no place and does not wait any more.
     *
     * @param places what they are now
     * @param movedUp who had waited and has a place now, the longest-waiting first
     */
    record Cancelled(EventPlaces places, List<Registration> movedUp) implements Cancelling {
      /** Keeps a copy. */
      public Cancelled {
        Require.given("places", places);
        movedUp = Require.list("movedUp", movedUp);
      }

      @Override
      public Cancelled orThrow() {
        return this;
      }
    }

    /** The person never registered, or has cancelled already. */
    record NotRegistered(PersonId person) implements Cancelling {
      public NotRegistered {
        Require.given("person", person);
      }
    }

    /** The person was there, which cannot be undone. */
    record HasAttended(PersonId person) implements Cancelling {
      public HasAttended {
        Require.given("person", person);
      }
    }
  }

  /** What comes of noting that somebody was there. */
  public sealed interface Attending extends Outcome<Attending.Attended> {
    /**
     * It is noted.
     *
     * @param places what they are now
     * @param registration the one of the person
     */
    record Attended(EventPlaces places, Registration registration) implements Attending {
      public Attended {
        Require.given("places", places, "registration", registration);
      }

      @Override
      public Attended orThrow() {
        return this;
      }
    }

    /** The person has no place. */
    record NoPlace(PersonId person) implements Attending {
      public NoPlace {
        Require.given("person", person);
      }
    }
  }

  /**
   * @throws InvalidValueException when a registration is for another event, a person has two, or
   *     more have a place than there are
   */
  public EventPlaces {
    Require.given("event", event, "registrations", registrations);
    registrations = registrations.stream().sorted(EARLIEST_FIRST).toList();
    Set<PersonId> persons = new HashSet<>();
    for (Registration registration : registrations) {
      if (!registration.event().equals(event.id())) {
        throw OTHER_EVENT.broken("registration", registration.id(), event.id());
      }
      if (!persons.add(registration.person())) {
        throw SECOND.broken("registration", registration.id());
      }
    }
    places(event.capacity(), registrations);
  }

  /** Nobody has registered yet. */
  public static EventPlaces of(Event event) {
    return new EventPlaces(event, List.of());
  }

  /** Who has a place and who waits, the longest-waiting first. */
  public Places<PersonId> places() {
    return places(event.capacity(), registrations);
  }

  /** The registration of a person, also a cancelled one. */
  public Optional<Registration> of(PersonId person) {
    return registrations.stream().filter(r -> r.person().equals(person)).findFirst();
  }

  /**
   * Registers a person. Whoever has a place or waits for one keeps the registration as it is, and
   * who had cancelled takes it up again, behind all others.
   *
   * @param id the identity of a new registration, which is not used when there is one already
   * @param at the moment; where clocks differ and it is not later than all before it, the
   *     registration counts as made right after these
   */
  public Registering register(RegistrationId id, PersonId person, Instant at) {
    if (event.status() == EventStatus.CANCELLED) {
      return new Registering.EventCancelled();
    }
    Optional<Registration> before = of(person);
    if (before.isPresent() && before.get().status() != RegistrationStatus.CANCELLED) {
      return new Registering.Registered(this, before.get());
    }
    LocalDate day = at.atZone(GermanTime.ZONE).toLocalDate();
    if (!event.openForRegistration(day)) {
      return new Registering.NotOpen(day);
    }
    Registration waiting =
        new Registration(
            before.map(Registration::id).orElse(id),
            before.map(Registration::version).orElse(0L),
            event.id(),
            person,
            RegistrationStatus.WAITLISTED,
            afterAll(at));
    EventPlaces registered = with(List.of(waiting));
    EventPlaces after = registered.with(registered.movingUp());
    return new Registering.Registered(after, after.of(person).orElseThrow());
  }

  /** Who registers behind others stands behind them. */
  private Instant afterAll(Instant at) {
    return registrations.stream()
        .map(registration -> registration.registeredAt().plus(1, ChronoUnit.MICROS))
        .filter(at::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(at);
  }

  /** Gives a place back, or stops waiting; the longest-waiting moves up. */
  public Cancelling cancel(PersonId person) {
    Registration before = of(person).orElse(null);
    if (before == null || before.status() == RegistrationStatus.CANCELLED) {
      return new Cancelling.NotRegistered(person);
    }
    if (before.status() == RegistrationStatus.ATTENDED) {
      return new Cancelling.HasAttended(person);
    }
    EventPlaces after = with(List.of(before.as(RegistrationStatus.CANCELLED)));
    List<Registration> movedUp = after.movingUp();
    return new Cancelling.Cancelled(after.with(movedUp), movedUp);
  }

  /**
   * Changes how many places there are; the longest-waiting move up as far as there is room.
   *
   * @param capacity at least 1; null when they are not limited
   * @throws InvalidValueException when it is below 1
   */
  public Resizing<EventPlaces, Registration> resize(@Nullable Integer capacity) {
    return places()
        .resize(capacity)
        .then(() -> {
          Event resized = event.toBuilder().capacity(capacity).build();
          EventPlaces after = new EventPlaces(resized, registrations);
          List<Registration> movedUp = after.movingUp();
          return new Resizing.Resized<>(after.with(movedUp), movedUp);
        });
  }

  /** Notes that somebody who has a place was there; to note it again changes nothing. */
  public Attending attend(PersonId person) {
    Registration before = of(person).orElse(null);
    if (before == null || !before.status().holdsPlace()) {
      return new Attending.NoPlace(person);
    }
    Registration there = before.as(RegistrationStatus.ATTENDED);
    return new Attending.Attended(with(List.of(there)), there);
  }

  /** The registrations that are not what they were before: those that have to be stored. */
  public List<Registration> changedSince(EventPlaces before) {
    return registrations.stream().filter(r -> !before.registrations.contains(r)).toList();
  }

  /** Who waits and has a place by {@link #places()}, with that place. */
  private List<Registration> movingUp() {
    return places().holding().stream()
        .flatMap(person -> of(person).stream())
        .filter(registration -> registration.status() == RegistrationStatus.WAITLISTED)
        .map(registration -> registration.as(RegistrationStatus.REGISTERED))
        .toList();
  }

  private EventPlaces with(List<Registration> changed) {
    Map<PersonId, Registration> all = new LinkedHashMap<>();
    registrations.forEach(registration -> all.put(registration.person(), registration));
    changed.forEach(registration -> all.put(registration.person(), registration));
    return new EventPlaces(event, List.copyOf(all.values()));
  }

  private static Places<PersonId> places(
      @Nullable Integer capacity, List<Registration> registrations) {
    return Places.of(
        capacity,
        registrations.stream()
            .filter(registration -> registration.status().holdsPlace())
            .map(Registration::person)
            .toList(),
        registrations.stream()
            .filter(registration -> registration.status() == RegistrationStatus.WAITLISTED)
            .map(Registration::person)
            .toList());
  }
}
