package org.mintatlas.memory.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryTeamMemberships extends InMemoryStore<TeamMembershipId, TeamMembership>
    implements TeamMemberships {
  private static final Comparator<TeamMembership> EARLIEST_FIRST =
      Comparator.comparing(membership -> membership.period().from());

  /** Teams join what these collections hold. */
  public InMemoryTeamMemberships(Persons persons, Initiatives initiatives) {
    super(TeamMemberships.INTEGRITY);
    knows(Referent.PERSON, persons::byIds);
    knows(Referent.INITIATIVE, initiatives::byIds);
  }

  /** Removes the teams of these initiatives, because they were removed. */
  public void removeOf(Set<InitiativeId> removed) {
    remove(membership -> removed.contains(membership.initiative()));
  }

  @Override
  public Map<InitiativeId, List<TeamMembership>> ofInitiatives(Set<InitiativeId> initiatives) {
    return ofEach(initiatives, TeamMembership::initiative, EARLIEST_FIRST);
  }

  @Override
  public Map<PersonId, List<TeamMembership>> ofPersons(Set<PersonId> persons) {
    return ofEach(persons, TeamMembership::person, EARLIEST_FIRST);
  }
}
