package org.mintatlas.graphql.person;

import java.util.List;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.field.OnDay;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.stereotype.Component;

/** How persons with a public role are read, and what they did in it. */
@Component
final class PersonLoaders implements NodeSources {
  final Lookup<OnDay<RegionId>, List<Coordinator>> coordinators;
  final Lookup<PersonId, List<Coordination>> coordinations;
  final Lookup<PersonId, List<Proof>> certificates;
  private final Lookup<PersonId, Person> persons;

  PersonLoaders(BrowseCoordinators browse, BrowseProgrammes programmes, Loading loading) {
    coordinators = loading.lookupOnDay("coordinators", browse::of);
    coordinations = loading.lookup("person.coordinations", browse::coordinationsOf);
    certificates = loading.lookup("person.certificates", programmes::proofsOf);
    persons = loading.lookup("person", browse::personsByIds);
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(NodeSource.of(NodeType.PERSON, PersonId::new, persons));
  }
}
