package org.mintatlas.graphql.person;

import java.util.List;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How persons with a public role are read, and what they did in it. */
@Component
final class PersonLoaders implements NodeSources {
  private final Lookup<PersonId, Person> persons;
  private final Lookup<PersonId, List<Coordination>> coordinations;
  private final Lookup<PersonId, List<Proof>> certificates;

  PersonLoaders(
      BrowseCoordinators coordinators, BrowseProgrammes programmes, BatchLoaderRegistry loaders) {
    persons = new Lookup<>("person", loaders, coordinators::personsByIds);
    coordinations = new Lookup<>("person.coordinations", loaders, coordinators::coordinationsOf);
    certificates = new Lookup<>("person.certificates", loaders, programmes::proofsOf);
  }

  Lookup<PersonId, List<Coordination>> coordinations() {
    return coordinations;
  }

  Lookup<PersonId, List<Proof>> certificates() {
    return certificates;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.PERSON,
            (id, environment) -> persons.load(new PersonId(id.uuid()), environment)));
  }
}
