package org.mintatlas.graphql.account;

import java.util.List;
import org.mintatlas.application.account.IssuedInvitation;
import org.mintatlas.application.person.BrowseTeams;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.springframework.stereotype.Component;

/** Who was invited, told with the code once. */
@Component
final class InvitationFields implements FeatureFields {
  private final Loader<PersonId, Person> persons;

  InvitationFields(BrowseTeams teams, Loading loading) {
    persons = loading.lookup("personsOfInvitations", teams::personsByIds);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(IssuedInvitation.class)
            .value("code", issued -> issued.code().value())
            .value("expiresOn", issued -> issued.invitation().expiresOn())
            .one("person", issued -> issued.invitation().person(), persons));
  }
}
