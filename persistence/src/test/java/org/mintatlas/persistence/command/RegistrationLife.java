package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mintatlas.application.Ports;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.event.registration.CancelRegistration;
import org.mintatlas.application.event.registration.NoteAttendance;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.event.registration.SetEventCapacity;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

/** A barcamp with few places for those who want to come. */
final class RegistrationLife extends Life<EventPlaces> {
  private static final int PERSONS = 6;

  private final Series series = EventFixtures.aSeries("camp");
  private final Event event;
  private final List<Person> persons =
      IntStream.range(0, PERSONS).mapToObj(any -> PersonFixtures.aPerson()).toList();

  RegistrationLife(Chance chance) {
    super(chance);
    event =
        EventFixtures.anEvent("camp-1", series.id()).toBuilder()
            .status(EventStatus.PUBLISHED)
            .registration(new RegistrationWindow(chance.today(), chance.today()))
            .capacity(2)
            .build();
  }

  @Override
  EventPlaces begin() {
    return EventPlaces.of(event);
  }

  @Override
  void fill(Ports ports) {
    super.fill(ports);
    saved(ports.eventSeries().save(series));
    saved(ports.events().save(event));
    persons.forEach(person -> saved(ports.persons().save(person)));
  }

  @Override
  Stream<Registration> expected(EventPlaces now) {
    return now.registrations().stream();
  }

  @Override
  Stream<Registration> stored(Ports ports) {
    return places(ports).registrations().stream();
  }

  private EventPlaces places(Ports ports) {
    return ports
        .transactions()
        .inTransaction(() -> ports.registrations().placesInTurn(event.id()).orElseThrow());
  }

  /** The version of the registration of a person; 0 when there is none. */
  private long version(World world, PersonId person) {
    return places(world.ports()).of(person).map(Registration::version).orElse(0L);
  }

  @Override
  Wanted<EventPlaces> any(EventPlaces now) {
    PersonId person = chance.of(persons).id();
    return switch (chance.below(10)) {
      case 0, 1, 2, 3 -> register(now, person);
      case 4, 5, 6 -> cancel(now, person);
      case 7 -> attend(now, person);
      default -> resize(now, 1 + chance.below(4));
    };
  }

  private Wanted<EventPlaces> register(EventPlaces now, PersonId person) {
    return new Wanted<>(
        world ->
            world.done(
                RegisterForEvent.class,
                new RegisterForEvent.Command(event.id()),
                new Actor.Member(account.id(), person, Set.of())),
        done(
            now.register(new RegistrationId(chance.id()), person, chance.now())
                .orThrow()
                .places()));
  }

  private Wanted<EventPlaces> cancel(EventPlaces now, PersonId person) {
    return new Wanted<>(
        world ->
            world.done(
                CancelRegistration.class,
                new CancelRegistration.Command(event.id(), version(world, person)),
                new Actor.Member(account.id(), person, Set.of())),
        switch (now.cancel(person)) {
          case EventPlaces.Cancelling.Cancelled done -> done(done.places());
          case EventPlaces.Cancelling.NotRegistered no -> new Expected<>(now, "NotRegistered");
          case EventPlaces.Cancelling.HasAttended no -> new Expected<>(now, "HasAttended");
        });
  }

  private Wanted<EventPlaces> attend(EventPlaces now, PersonId person) {
    return new Wanted<>(
        world ->
            world.done(
                NoteAttendance.class,
                new NoteAttendance.Command(event.id(), person, version(world, person)),
                team),
        switch (now.attend(person)) {
          case EventPlaces.Attending.Attended done -> done(done.places());
          case EventPlaces.Attending.NoPlace no -> new Expected<>(now, "NoPlace");
        });
  }

  private Wanted<EventPlaces> resize(EventPlaces now, int capacity) {
    return new Wanted<>(
        world ->
            world.done(
                SetEventCapacity.class,
                new SetEventCapacity.Command(
                    event.id(), world.ports().events().existing(event.id()).version(), capacity),
                team),
        switch (now.resize(capacity)) {
          case Resizing.Resized<EventPlaces, Registration> done -> done(done.places());
          case Resizing.TooFew<EventPlaces, Registration> no -> new Expected<>(now, "Overbooked");
        });
  }
}
