package org.mintatlas.graphql.person;

import java.util.List;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of persons, as everybody may see her or him, and of those who coordinate a region. */
@Component
record PersonFields(PersonLoaders persons, RegionLoaders regions) implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Region", RegionProfile.class)
            .oneOnDay("coordinators", RegionProfile::id, persons.coordinators),
        Fields.of(Coordinator.class)
            .value("name", (coordinator, asked) -> name(coordinator.person(), asked))
            .value("function", coordinator -> coordinator.person().function())
            .value("contact", coordinator -> coordinator.person().contact())
            .value("period", coordinator -> coordinator.coordination().period()),
        Fields.of(Person.class)
            .value("name", PersonFields::name)
            .one("coordinations", Person::id, persons.coordinations)
            .one("certificates", Person::id, persons.certificates),
        Fields.of(Coordination.class)
            .value("id", coordination -> coordination.id().toString())
            .one("region", Coordination::region, regions.profiles));
  }

  private static String name(Person person, Asked asked) {
    return asked.language().of(person.displayNameDe(), person.displayNameEn());
  }
}
