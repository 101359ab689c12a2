package org.mintatlas.application.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.shared.Contact;

/** Use case: who keeps an initiative asks who belongs to its team, which is not public. */
public record BrowseTeams(TeamMemberships teams, Persons persons, Initiatives initiatives)
    implements PrivateReading.Restricted {

  private PrivateReading<InitiativeId> team() {
    return new PrivateReading<>(
        "the team of an initiative", InitiativeKeepers.of(initiatives, Optional::of));
  }

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(team());
  }

  /** Whether somebody may know; a refusal tells nothing of what there is. */
  public boolean allows(Actor actor, InitiativeId initiative) {
    return team().allows(actor, initiative);
  }

  /** Who belongs and belonged to the team of an initiative, the earliest first. */
  public List<TeamMembership> of(InitiativeId initiative) {
    return teams.ofInitiatives(Set.of(initiative)).getOrDefault(initiative, List.of());
  }

  /** The persons of a team, with no other contact than members may see. */
  public Map<PersonId, Person> personsByIds(Set<PersonId> ids) {
    return personsByIds(ids, Contact.Visibility.MEMBERS);
  }

  /** The same, as such people see them: see {@link Actor#circle}. */
  public Map<PersonId, Person> personsByIds(Set<PersonId> ids, Contact.Visibility circle) {
    Map<PersonId, Person> seen = new HashMap<>();
    persons.byIds(ids).forEach((id, person) -> seen.put(id, person.seenBy(circle)));
    return seen;
  }
}
