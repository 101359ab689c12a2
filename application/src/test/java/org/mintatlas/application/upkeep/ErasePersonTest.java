package org.mintatlas.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
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
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.InMemoryAtlas;
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
