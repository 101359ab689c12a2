package org.mintatlas.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.application.person.AppointCoordinator;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ErasePersonTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.systemUTC(), UUID::randomUUID);
  private final People people = new People(atlas);
  private final Actor admin = people.admin();
  private final RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
  private final Person person = saved(atlas.persons.save(PersonFixtures.aPerson()));

  private Person erased() {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(ErasePerson.class),
            new ErasePerson.Command(person.id(), person.version()),
            admin)
        .orThrow();
  }

  @Test
  void whoSignsInAsBeforeIsSomebodyElse() {
    Account before = atlas.accounts.existing(people.as(person.id()).account());
    saved(atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region)));
    assertThat(useCases.identifyActor().of(before.issuer(), before.subject(), Set.of()).grants())
        .isNotEmpty();
    assertThat(erased().erased()).isTrue();
    Account left = atlas.accounts.existing(before.id());
    assertThat(left.person()).isNull();
    assertThat(left.subject()).doesNotContain(before.subject());
    Actor.Member again = useCases.identifyActor().of(before.issuer(), before.subject(), Set.of());
    assertThat(again.account()).isNotEqualTo(before.id());
    assertThat(again.person()).isNull();
    assertThat(again.grants()).isEmpty();
    assertThat(atlas.auditLog.of(AuditSubject.of(left), Long.MAX_VALUE, 1).getFirst().toString())
        .doesNotContain(before.subject());
  }

  @Test
  void whatTheyDoEndsOnThatDayAndWhatTheyDidStays() {
    Period former = new Period(PartialDate.of(2015), PartialDate.of(2018));
    Coordination runs =
        saved(atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region)));
    Coordination over =
        saved(atlas.coordinations.save(PersonFixtures.aCoordination(person.id(), region, former)));
    Person other = saved(atlas.persons.save(PersonFixtures.aPerson()));
    Coordination theirs =
        saved(atlas.coordinations.save(PersonFixtures.aCoordination(other.id(), region)));
    Initiative initiative =
        saved(atlas.initiatives.save(InitiativeFixtures.anInitiative("werkstatt")));
    TeamMembership team =
        saved(
            atlas.teamMemberships.save(
                PersonFixtures.aTeamMembership(person.id(), initiative.id())));
    Body body = saved(atlas.bodies.save(GovernanceFixtures.aBody("beirat")));
    Seat seat =
        saved(
            atlas.seats.save(
                GovernanceFixtures.aSeat(body.id(), "Vorsitz").toBuilder()
                    .person(person.id())
                    .build()));
    erased();
    PartialDate today = PartialDate.of(LocalDate.now(GermanTime.ZONE));
    assertThat(atlas.coordinations.existing(runs.id()).period().to()).isEqualTo(today);
    assertThat(atlas.coordinations.existing(over.id())).isEqualTo(over);
    assertThat(atlas.coordinations.existing(theirs.id())).isEqualTo(theirs);
    assertThat(atlas.teamMemberships.existing(team.id()).period().to()).isEqualTo(today);
    assertThat(atlas.seats.existing(seat.id()).person()).isNull();
  }

  @Test
  void nothingNewIsGivenToThem() {
    erased();
    assertThat(
            useCases
                .commandGateway()
                .execute(
                    useCases.commands().of(AppointCoordinator.class),
                    new AppointCoordinator.Command(region, person.id(), PartialDate.of(2024)),
                    people.programme()))
        .isEqualTo(
            CommandOutcome.rejected(new Fault.ReferenceUnknown(Referent.PERSON, person.id())));
  }
}
