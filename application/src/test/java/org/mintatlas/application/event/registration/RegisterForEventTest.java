package org.mintatlas.application.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.People;
import org.mintatlas.application.event.registration.RegisterForEvent.Refusal;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventBuilder;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

class RegisterForEventTest {
  private static final Instant NOW = Instant.parse("2024-09-20T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
  private final People people = new People(atlas);
  private final Series series = saved(atlas.eventSeries.save(EventFixtures.aSeries("series")));

  private EventId event(UnaryOperator<EventBuilder> like) {
    Event open =
        EventFixtures.anEvent("event", series.id()).toBuilder()
            .status(EventStatus.PUBLISHED)
            .registration(new RegistrationWindow(TODAY.minusDays(1), TODAY.plusDays(1)))
            .build();
    return saved(atlas.events.save(like.apply(open.toBuilder()).build())).id();
  }

  private CommandOutcome<Registration, Refusal> register(EventId event, Actor actor) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(RegisterForEvent.class),
            new RegisterForEvent.Command(event),
            actor);
  }

  @Test
  void whoComesFirstHasAPlaceAndWhoComesLaterWaits() {
    EventId event = event(any -> any.capacity(1));
    assertThat(register(event, people.person()).orThrow().status())
        .isEqualTo(RegistrationStatus.REGISTERED);
    assertThat(register(event, people.person()).orThrow().status())
        .isEqualTo(RegistrationStatus.WAITLISTED);
  }

  @Test
  void registeringTwiceIsOneRegistration() {
    EventId event = event(any -> any);
    Actor.Member person = people.person();
    Registration first = register(event, person).orThrow();
    assertThat(register(event, person).orThrow()).isEqualTo(first);
    assertThat(atlas.registrations.all()).containsExactly(first);
    assertThat(atlas.auditLog.after(0, 10)).hasSize(1);
  }

  @Test
  void ofManyAtOnceNoMoreGetAPlaceThanThereAre() throws Exception {
    EventId event = event(any -> any.capacity(3));
    List<Callable<CommandOutcome<Registration, Refusal>>> all =
        IntStream.range(0, 10)
            .mapToObj(i -> people.person())
            .<Callable<CommandOutcome<Registration, Refusal>>>map(
                person -> () -> register(event, person))
            .toList();
    assertThat(Race.of(all))
        .extracting(outcome -> outcome.orThrow().status())
        .containsAll(Collections.nCopies(3, RegistrationStatus.REGISTERED))
        .filteredOn(RegistrationStatus.WAITLISTED::equals)
        .hasSize(7);
  }

  @Test
  void oneCannotWhenItIsClosedOrCalledOff() {
    EventId closed =
        event(any ->
            any.registration(new RegistrationWindow(TODAY.minusDays(9), TODAY.minusDays(1))));
    assertThat(register(closed, people.person()))
        .isEqualTo(CommandOutcome.refused(new Refusal.RegistrationClosed(TODAY)));
  }

  @Test
  void oneCannotForWhatWasCalledOff() {
    EventId cancelled = event(any -> any.status(EventStatus.CANCELLED));
    assertThat(register(cancelled, people.person()))
        .isEqualTo(CommandOutcome.refused(new Refusal.EventCancelled()));
  }

  @Test
  void aDraftIsNotThereAsWhatIsNot() {
    EventId draft = event(any -> any.status(EventStatus.DRAFT));
    EventId unknown = EventFixtures.anEventId();
    assertThat(register(draft, people.person()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(draft)));
    assertThat(register(unknown, people.person()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(unknown)));
  }

  @Test
  void coordinatorsAndAlumniHaveEventsOfTheirOwn() {
    EventId ofCoordinators = event(any -> any.audience(Audience.COORDINATORS));
    assertThat(register(ofCoordinators, people.person(new Grant.Alumni())))
        .isEqualTo(CommandOutcome.refused(new Refusal.NotForThisAudience(Audience.COORDINATORS)));
    assertThat(register(ofCoordinators, people.coordinator(RegionFixtures.aRegionId())))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void alumniHaveEventsOfTheirOwn() {
    EventId ofAlumni = event(any -> any.audience(Audience.ALUMNI));
    assertThat(register(ofAlumni, people.coordinator(RegionFixtures.aRegionId())))
        .isEqualTo(CommandOutcome.refused(new Refusal.NotForThisAudience(Audience.ALUMNI)));
    assertThat(register(ofAlumni, people.person(new Grant.Alumni())))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void onlyAKnownPersonCan() {
    EventId event = event(any -> any);
    assertThat(register(event, Actor.ANONYMOUS))
        .isEqualTo(CommandOutcome.rejected(new Fault.SignInNeeded()));
    assertThat(register(event, people.member()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotAllowed()));
  }
}
