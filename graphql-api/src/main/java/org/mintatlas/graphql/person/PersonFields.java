package org.mintatlas.graphql.person;

import java.util.List;
import java.util.Objects;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/**
 * The fields of persons, and of those who coordinate a region. Wherever a person comes from, nobody
 * is shown more ways to reach her or him, or certificates, than they may see.
 */
@Component
record PersonFields(PersonLoaders persons, RegionLoaders regions, Actors actors)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Region", RegionProfile.class)
            .oneOnDay("coordinators", RegionProfile::id, persons.coordinators),
        Fields.of(Coordinator.class)
            .value("name", (coordinator, asked) -> name(coordinator.person(), asked))
            .value("function", coordinator -> coordinator.person().function())
            .value("contact", (coordinator, asked) -> contact(coordinator.person(), asked))
            .value("period", coordinator -> coordinator.coordination().period()),
        Fields.of(Person.class)
            .value("name", PersonFields::name)
            .value("contact", this::contact)
            .one("coordinations", Person::id, persons.coordinations)
            .value("certificates", this::certificates),
        Fields.of(Coordination.class)
            .value("id", coordination -> coordination.id().toString())
            .one("region", Coordination::region, regions.profiles));
  }

  private Contact contact(Person person, Asked asked) {
    return person.contact().seenBy(actors.of(asked.request()).circle(person.id()));
  }

  private Later<List<Proof>> certificates(Person person, Asked asked) {
    Contact.Visibility circle = actors.of(asked.request()).circle(person.id());
    return persons
        .certificates
        .load(person.id())
        .map(proofs ->
            Objects.requireNonNullElse(proofs, List.<Proof>of()).stream()
                .filter(proof -> proof.certificate().visibility().includes(circle))
                .toList());
  }

  private static String name(Person person, Asked asked) {
    return asked.language().of(person.displayNameDe(), person.displayNameEn());
  }
}
