package org.mintatlas.graphql.person;

import java.util.List;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.application.person.BrowseTeams;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.field.OnDay;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.stereotype.Component;

/** How persons are read, and what they did in a public role. */
@Component
public final class PersonLoaders {
  /** As each sees herself or himself; {@link PersonFields} shows others less. */
  static final Contact.Visibility WIDEST = Contact.Visibility.HIDDEN;

  final Loader<OnDay<RegionId>, List<Coordinator>> coordinators;

  /** Persons who take part in something, for those who may know that they do. */
  public final Loader<PersonId, Person> known;

  final Loader<PersonId, List<Coordination>> coordinations;
  final Loader<PersonId, List<Proof>> certificates;

  PersonLoaders(
      BrowseCoordinators browse, BrowseTeams teams, BrowseProgrammes programmes, Loading loading) {
    known = loading.lookup("knownPersons", ids -> teams.personsByIds(ids, WIDEST));
    coordinators = loading.lookupOnDay("coordinators", (ids, day) -> browse.of(ids, day, WIDEST));
    coordinations = loading.lookup("person.coordinations", browse::coordinationsOf);
    certificates = loading.lookup("person.certificates", ids -> programmes.proofsOf(ids, WIDEST));
    loading.nodes(
        NodeType.PERSON, "person", PersonId::new, ids -> browse.personsByIds(ids, WIDEST));
  }
}
