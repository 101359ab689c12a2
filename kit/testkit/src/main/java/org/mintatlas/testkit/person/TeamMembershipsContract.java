package org.mintatlas.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.initiative.InitiativeFixtures;

/** What every implementation of {@link TeamMemberships} promises. */
public interface TeamMembershipsContract
    extends EngagementsContract<TeamMembershipId, TeamMembership, InitiativeId> {

  @Override
  default TeamMemberships engagements() {
    return teamMemberships();
  }

  @Override
  default TeamMembership engaged(PersonId person, InitiativeId initiative, Period period) {
    return PersonFixtures.aTeamMembership(person, initiative, period);
  }

  @Override
  default InitiativeId something(String slug) {
    return initiative(slug);
  }

  @Override
  default InitiativeId nothing() {
    return new InitiativeId(UUID.randomUUID());
  }

  @Override
  default Map<InitiativeId, List<TeamMembership>> ofAll(Set<InitiativeId> ids) {
    return teamMemberships().ofInitiatives(ids);
  }

  @Override
  default Map<PersonId, List<TeamMembership>> ofPersons(Set<PersonId> ids) {
    return teamMemberships().ofPersons(ids);
  }

  @Test
  default void goWithTheirInitiative() {
    Source source = Source.of("A sample");
    Initiative initiative =
        saved(
            initiatives()
                .save(
                    InitiativeFixtures.anInitiative("sample").toBuilder()
                        .sources(List.of(source))
                        .build()));
    TeamMembership gone = saved(save(PersonFixtures.aTeamMembership(person(), initiative.id())));
    TeamMembership stays = saved(save(full()));
    initiatives().removeBySource(source);
    assertThat(byIds(Set.of(gone.id(), stays.id()))).isEqualTo(Map.of(stays.id(), stays));
  }
}
