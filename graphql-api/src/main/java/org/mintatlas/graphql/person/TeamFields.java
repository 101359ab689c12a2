package org.mintatlas.graphql.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.person.BrowseTeams;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.command.NotAllowedException;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.stereotype.Component;

/** Who belongs to the team of an initiative, told to those who keep it. */
@Component
final class TeamFields implements FeatureFields {
  private final BrowseTeams teams;
  private final Actors actors;
  private final InitiativeLoaders initiatives;
  private final Loader<PersonId, Person> persons;

  TeamFields(BrowseTeams teams, Actors actors, InitiativeLoaders initiatives, Loading loading) {
    this.teams = teams;
    this.actors = actors;
    this.initiatives = initiatives;
    this.persons =
        loading.lookup("personsOfTeams", ids -> teams.personsByIds(ids, PersonLoaders.WIDEST));
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().value("team", (root, asked) -> team(asked)),
        Fields.of(TeamMembership.class)
            .value("id", membership -> membership.id().toString())
            .one("person", TeamMembership::person, persons)
            .one("initiative", TeamMembership::initiative, initiatives.initiatives));
  }

  private @Nullable List<TeamMembership> team(Asked asked) {
    Actor actor = actors.of(asked.request());
    InitiativeId initiative =
        NodeId.parse(asked.argument("initiative", String.class))
            .filter(node -> node.type() == NodeType.INITIATIVE)
            .map(NodeId::uuid)
            .map(InitiativeId::new)
            .orElse(null);
    if (initiative == null) {
      return null;
    }
    if (!teams.allows(actor, initiative)) {
      throw NotAllowedException.to(actor);
    }
    return teams.of(initiative);
  }
}
