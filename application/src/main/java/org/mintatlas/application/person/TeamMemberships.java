package org.mintatlas.application.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;

/**
 * Who belongs to the team of which initiative, now and formerly. With an initiative those of its
 * team go.
 */
public interface TeamMemberships extends Store<TeamMembershipId, TeamMembership> {
  /** What holds among them. */
  Integrity<TeamMembership> INTEGRITY =
      Integrity.<TeamMembership>none()
          .refersTo(Referent.PERSON, TeamMembership::person)
          .refersTo(Referent.INITIATIVE, TeamMembership::initiative)
          .unique(
              UniqueRule.TEAM_MEMBER,
              membership ->
                  membership.period().to() == null
                      ? List.of(membership.person(), membership.initiative())
                      : null);

  /**
   * The team of each initiative, the earliest first; an initiative without any has an empty list.
   */
  Map<InitiativeId, List<TeamMembership>> ofInitiatives(Set<InitiativeId> initiatives);

  /** All teams of each person, the earliest first; a person without any has an empty list. */
  Map<PersonId, List<TeamMembership>> ofPersons(Set<PersonId> persons);
}
