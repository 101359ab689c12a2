package org.mintatlas.application.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.People;
import org.mintatlas.application.person.maintenance.AddTeamMember;
import org.mintatlas.application.person.maintenance.EndTeamMembership;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class TeamsTest {
  private final Changing changing = new Changing();
  private final InMemoryAtlas atlas = changing.atlas;
  private final UseCases useCases = changing.useCases;
  private final People people = changing.people;
  private final RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
  private final InitiativeId initiative =
      saved(
              atlas.initiatives.save(
                  InitiativeFixtures.anInitiative("labor").toBuilder()
                      .regions(Set.of(region))
                      .build()))
          .id();
  private final Person person = saved(atlas.persons.save(PersonFixtures.aPerson()));
  private final Actor.Member coordinator = people.coordinator(region);

  private CommandOutcome<TeamMembership, ?> add(PersonId who, Actor actor) {
    return changing.does(
        actor,
        AddTeamMember.class,
        new AddTeamMember.Command(initiative, who, PartialDate.of(2020)));
  }

  private CommandOutcome<TeamMembership, ?> end(TeamMembership of, String to, Actor actor) {
    return changing.does(
        actor,
        EndTeamMembership.class,
        new EndTeamMembership.Command(of.id(), of.version(), PartialDate.parse(to)));
  }

  @Test
  void aMembershipRunsFromADayToADay() {
    TeamMembership added = add(person.id(), coordinator).orThrow();
    assertThat(added.period()).isEqualTo(Period.since(PartialDate.of(2020)));
    TeamMembership ended = end(added, "2026-03-31", people.as(person.id())).orThrow();
    assertThat(ended.period())
        .isEqualTo(new Period(PartialDate.of(2020), PartialDate.parse("2026-03-31")));
    assertThat(useCases.browseTeams().of(initiative)).containsExactly(ended);
  }

  @Test
  void itDoesNotEndBeforeItBegins() {
    TeamMembership added = add(person.id(), coordinator).orThrow();
    assertThat(end(added, "2019", coordinator)).isInstanceOf(CommandOutcome.Rejected.class);
    assertThat(useCases.browseTeams().of(initiative)).containsExactly(added);
  }

  @Test
  void thePersonMustBeKnown() {
    PersonId unknown = new PersonId(UUID.randomUUID());
    assertThat(add(unknown, coordinator))
        .isEqualTo(CommandOutcome.rejected(new Fault.ReferenceUnknown(Referent.PERSON, unknown)));
  }

  @Test
  void theTeamIsToldToThoseWhoKeepTheInitiative() {
    assertThat(useCases.browseTeams().allows(Actor.ANONYMOUS, initiative)).isFalse();
    assertThat(useCases.browseTeams().allows(people.person(), initiative)).isFalse();
    assertThat(useCases.browseTeams().allows(coordinator, initiative)).isTrue();
    assertThat(
            useCases
                .browseTeams()
                .allows(people.person(new Grant.MemberOf(initiative)), initiative))
        .isTrue();
    assertThat(useCases.browseTeams().personsByIds(Set.of(person.id())).get(person.id()))
        .isEqualTo(person.seenBy(Contact.Visibility.MEMBERS))
        .isNotEqualTo(person);
  }
}
