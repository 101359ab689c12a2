package org.mintatlas.persistence.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.upkeep.ErasePerson;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.region.Region;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ErasedPersonIT extends PostgresAtlas {
  private final UseCases useCases =
      UseCases.over(
          ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);

  @Test
  void doesNothingAnyMore() {
    Account admin = saved(ports().accounts().save(AccountFixtures.anAccount()));
    Person person = saved(ports().persons().save(PersonFixtures.aPerson()));
    Region region = saved(ports().regions().save(RegionFixtures.aRegion("region")));
    Initiative initiative =
        saved(ports().initiatives().save(InitiativeFixtures.anInitiative("werkstatt")));
    Body body = saved(ports().bodies().save(GovernanceFixtures.aBody("beirat")));
    Coordination coordination =
        saved(ports().coordinations().save(PersonFixtures.aCoordination(person.id(), region.id())));
    TeamMembership team =
        saved(
            ports()
                .teamMemberships()
                .save(PersonFixtures.aTeamMembership(person.id(), initiative.id())));
    Seat seat =
        saved(
            ports()
                .seats()
                .save(
                    GovernanceFixtures.aSeat(body.id(), "Vorsitz").toBuilder()
                        .person(person.id())
                        .build()));

    assertThat(
            useCases
                .commandGateway()
                .execute(
                    useCases.commands().of(ErasePerson.class),
                    new ErasePerson.Command(person.id(), person.version()),
                    new Actor.Member(admin.id(), null, Set.of(new Grant.Admin())))
                .orThrow()
                .erased())
        .isTrue();

    assertThat(ports().coordinations().existing(coordination.id()).period())
        .hasToString("2020/2026-03-01");
    assertThat(ports().teamMemberships().existing(team.id()).period())
        .hasToString("2020/2026-03-01");
    assertThat(ports().seats().existing(seat.id()).person()).isNull();
  }
}
