package org.mintatlas.persistence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.CommandHandlers;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.event.registration.CancelRegistration;
import org.mintatlas.application.event.registration.NoteAttendance;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.event.registration.SetEventCapacity;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

/**
 * Any commands in a row do the same in the database as in memory, and the same as the domain says.
 */
class CommandSequencesIT extends PostgresAtlas {
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-09-20T10:00:00Z"), ZoneOffset.UTC);
  private static final int PERSONS = 6;
  private static final int STEPS = 40;

  private final World memory = new World(new InMemoryAtlas().ports());
  private final World database = new World(ports());
  private final Series series = EventFixtures.aSeries("camp");
  private final Event event =
      EventFixtures.anEvent("camp-1", series.id()).toBuilder()
          .status(EventStatus.PUBLISHED)
          .registration(new RegistrationWindow(TODAY, TODAY))
          .capacity(2)
          .build();
  private final List<Person> persons =
      IntStream.range(0, PERSONS).mapToObj(any -> PersonFixtures.aPerson()).toList();
  private final Account account = AccountFixtures.anAccount();

  /** Where the same is done. */
  private record World(Ports ports, UseCases useCases) {
    World(Ports ports) {
      this(ports, UseCases.over(ports, CLOCK, UUID::randomUUID));
    }

    <C extends Record, T, R> String done(CommandHandler<C, T, R> handler, C command, Actor actor) {
      return name(useCases.commandGateway().execute(handler, command, actor));
    }

    EventPlaces places(EventId event) {
      return ports
          .transactions()
          .inTransaction(() -> ports.registrations().placesInTurn(event).orElseThrow());
    }

    Map<PersonId, RegistrationStatus> registrations(EventId event) {
      return statuses(places(event));
    }

    /** The version of the registration of a person; 0 when there is none. */
    long version(EventId event, PersonId person) {
      return places(event).of(person).map(Registration::version).orElse(0L);
    }
  }

  private static String name(CommandOutcome<?, ?> outcome) {
    return switch (outcome) {
      case CommandOutcome.Done<?, ?> done -> "done";
      case CommandOutcome.Refused<?, ?>(Object reason) -> reason.getClass().getSimpleName();
      case CommandOutcome.Rejected<?, ?>(List<Fault> faults) ->
          faults.getFirst().getClass().getSimpleName();
    };
  }

  private static Map<PersonId, RegistrationStatus> statuses(EventPlaces places) {
    return places.registrations().stream()
        .collect(Collectors.toMap(Registration::person, Registration::status));
  }

  private void fill(World world) {
    saved(world.ports().eventSeries().save(series));
    saved(world.ports().events().save(event));
    persons.forEach(person -> saved(world.ports().persons().save(person)));
    saved(world.ports().accounts().save(account));
  }

  /** What the domain says of a step. */
  private record Expected(EventPlaces places, String outcome) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void databaseMemoryAndDomainAgreeAfterEachStep(long seed) {
    fill(memory);
    fill(database);
    Random random = new Random(seed);
    EventPlaces places = EventPlaces.of(event);
    for (int step = 0; step < STEPS; step++) {
      PersonId person = persons.get(random.nextInt(PERSONS)).id();
      int wanted = 1 + random.nextInt(4);
      int kind = random.nextInt(10);
      Expected expected = expected(places, kind, person, wanted);
      assertThat(List.of(done(memory, kind, person, wanted), done(database, kind, person, wanted)))
          .as("step %s of %s: %s", step, seed, kind)
          .containsOnly(expected.outcome());
      places = expected.places();
      assertThat(memory.registrations(event.id())).isEqualTo(statuses(places));
      assertThat(database.registrations(event.id())).isEqualTo(statuses(places));
    }
  }

  private String done(World world, int kind, PersonId person, int wanted) {
    CommandHandlers commands = world.useCases().commands();
    Actor somebody = new Actor.Member(account.id(), person, Set.of());
    Actor team = new Actor.Member(account.id(), null, Set.of(new Grant.Programme()));
    return switch (kind) {
      case 0, 1, 2, 3 ->
          world.done(
              commands.of(RegisterForEvent.class),
              new RegisterForEvent.Command(event.id()),
              somebody);
      case 4, 5, 6 ->
          world.done(
              commands.of(CancelRegistration.class),
              new CancelRegistration.Command(event.id(), world.version(event.id(), person)),
              somebody);
      case 7 ->
          world.done(
              commands.of(NoteAttendance.class),
              new NoteAttendance.Command(event.id(), person, world.version(event.id(), person)),
              team);
      default ->
          world.done(
              commands.of(SetEventCapacity.class),
              new SetEventCapacity.Command(
                  event.id(), world.ports().events().existing(event.id()).version(), wanted),
              team);
    };
  }

  private static Expected expected(EventPlaces places, int kind, PersonId person, int wanted) {
    return switch (kind) {
      case 0, 1, 2, 3 -> {
        EventPlaces.Registering result =
            places.register(new RegistrationId(UUID.randomUUID()), person, CLOCK.instant());
        yield new Expected(result.orThrow().places(), "done");
      }
      case 4, 5, 6 ->
          switch (places.cancel(person)) {
            case EventPlaces.Cancelling.Cancelled done -> new Expected(done.places(), "done");
            case EventPlaces.Cancelling.NotRegistered no -> new Expected(places, "NotRegistered");
            case EventPlaces.Cancelling.HasAttended no -> new Expected(places, "HasAttended");
          };
      case 7 ->
          switch (places.attend(person)) {
            case EventPlaces.Attending.Attended done -> new Expected(done.places(), "done");
            case EventPlaces.Attending.NoPlace no -> new Expected(places, "NoPlace");
          };
      default ->
          switch (places.resize(wanted)) {
            case Resizing.Resized<EventPlaces, Registration> done ->
                new Expected(done.places(), "done");
            case Resizing.TooFew<EventPlaces, Registration> no ->
                new Expected(places, "Overbooked");
          };
    };
  }
}
