package org.mintatlas.persistence.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** The teams of initiatives in the database. */
class JpaTeamMemberships extends StoreAdapter<TeamMembershipId, TeamMembership>
    implements TeamMemberships {
  JpaTeamMemberships(AggregateStore store) {
    super(store, TeamMembershipEntity.ROWS, TeamMemberships.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("team_membership_running_once", UniqueRule.TEAM_MEMBER);
  }

  @Override
  public Map<InitiativeId, List<TeamMembership>> ofInitiatives(Set<InitiativeId> initiatives) {
    return of(initiatives, "t.initiative_id", TeamMembership::initiative, "t.period_from, t.id");
  }

  @Override
  public Map<PersonId, List<TeamMembership>> ofPersons(Set<PersonId> persons) {
    return of(persons, "t.person_id", TeamMembership::person, "t.period_from, t.id");
  }
}
