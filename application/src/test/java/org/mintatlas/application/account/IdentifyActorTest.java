package org.mintatlas.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.account.AccountFixtures.ISSUER;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

class IdentifyActorTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);

  private Actor.Member identified(String subject, GivenRole... claimed) {
    return useCases.identifyActor().of(ISSUER, subject, Set.of(claimed));
  }

  @Test
  void whoComesForTheFirstTimeGetsAnAccountAndMayNothing() {
    Actor.Member first = identified("one");
    assertThat(first).isEqualTo(new Actor.Member(first.account(), null, Set.of()));
    assertThat(identified("one")).isEqualTo(first);
    assertThat(identified("other").account()).isNotEqualTo(first.account());
  }

  @Test
  void whoComesTwiceAtOnceGetsOneAccount() throws Exception {
    Callable<Actor.Member> coming = () -> identified("one");
    assertThat(Race.of(Collections.nCopies(4, coming)).stream().distinct()).hasSize(1);
  }

  @Test
  void rolesAreClaimedOrGiven() {
    assertThat(identified("one", GivenRole.ADMIN).grants()).containsExactly(new Grant.Admin());
    link(identified("one"), null, GivenRole.PROGRAMME);
    assertThat(identified("one").grants()).containsExactly(new Grant.Programme());
  }

  @Test
  void whoCoordinatesTodayMayActForTheRegion() {
    PersonId person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    RegionId today = coordinated(person, "today", Period.since(PartialDate.of(2020)));
    coordinated(person, "before", new Period(PartialDate.of(2020), PartialDate.parse("2025-12")));
    coordinated(person, "later", Period.since(PartialDate.parse("2026-04")));
    link(identified("one"), person);
    assertThat(identified("one").grants()).containsExactly(new Grant.CoordinatorOf(today));
    assertThat(identified("one").person()).isEqualTo(person);
    assertThat(identified("other").grants()).isEmpty();
  }

  @Test
  void whoBelongsToATeamTodayMayActForTheInitiative() {
    PersonId person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    InitiativeId today = inTeam(person, "today", Period.since(PartialDate.of(2020)));
    inTeam(person, "before", new Period(PartialDate.of(2020), PartialDate.parse("2025-12")));
    inTeam(person, "later", Period.since(PartialDate.parse("2026-04")));
    link(identified("one"), person);
    assertThat(identified("one").grants()).containsExactly(new Grant.MemberOf(today));
    assertThat(useCases.identifyActor().self(identified("one")).teams()).containsExactly(today);
  }

  private InitiativeId inTeam(PersonId person, String slug, Period period) {
    InitiativeId initiative =
        saved(atlas.initiatives.save(InitiativeFixtures.anInitiative(slug))).id();
    saved(atlas.teamMemberships.save(PersonFixtures.aTeamMembership(person, initiative, period)));
    return initiative;
  }

  private RegionId coordinated(PersonId person, String slug, Period period) {
    RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion(slug))).id();
    saved(atlas.coordinations.save(PersonFixtures.aCoordination(person, region, period)));
    return region;
  }

  private void link(Actor.Member member, PersonId person, GivenRole... roles) {
    Account account = atlas.accounts.existing(member.account());
    useCases
        .commandGateway()
        .execute(
            useCases.commands().of(LinkAccount.class),
            new LinkAccount.Command(account.id(), account.version(), person, Set.of(roles)),
            identified("admin", GivenRole.ADMIN))
        .orThrow();
  }

  @Test
  void onlyAnAdministratorSaysWhoAnAccountIs() {
    Actor.Member member = identified("one");
    assertThat(
            useCases
                .commandGateway()
                .execute(
                    useCases.commands().of(LinkAccount.class),
                    new LinkAccount.Command(member.account(), 1, null, Set.of(GivenRole.ADMIN)),
                    identified("one", GivenRole.PROGRAMME)))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotAllowed()));
  }
}
