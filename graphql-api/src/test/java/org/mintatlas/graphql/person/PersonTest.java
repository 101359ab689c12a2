package org.mintatlas.graphql.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;
import static org.mintatlas.testkit.person.PersonFixtures.aPerson;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;

class PersonTest extends SmallAtlasApi {
  @Test
  void showsOnlyWhatIsPublicAndWhereElseSheCoordinated() {
    SmallAtlas.stored(
        api.atlas.coordinations.save(
            aCoordination(
                facts.coordinator.id(),
                facts.plainRegion.id(),
                new Period(PartialDate.of(2017), PartialDate.of(2019)))));

    api.ask(
            """
            { region(slug: "river-region") { coordinators { name person { name function
              contact { email phone website } coordinations { region { slug } period { from to } }
              certificates { number } } } } }
            """)
        .path("region.coordinators")
        .matchesJsonStrictly(
            """
            [ { "name": "Coordinator One", "person": { "name": "Coordinator One",
                "function": "Network coordinator",
                "contact": { "email": "office@example.org", "phone": null, "website": null },
                "coordinations": [
                  { "region": { "slug": "plain-region" }, "period": { "from": "2017", "to": "2019" } },
                  { "region": { "slug": "river-region" }, "period": { "from": "2020", "to": null } } ],
                "certificates": [] } } ]
            """);
  }

  @Test
  void hasTheCertificatesThatSheReleased() {
    Certificate released = released(facts.certificate);

    api.ask(
            "query($id: ID!) { node(id: $id) { ... on Person { certificates { number issuedOn"
                + " programme { slug } cohort { number } region { slug } } } } }",
            Map.of("id", id(facts.coordinator)))
        .path("node.certificates[0]")
        .matchesJson(
            """
            { "number": "%s", "programme": { "slug": "river-school" }, "cohort": { "number": 1 },
              "region": { "slug": "river-region" } }
            """
                .formatted(released.number().value()));
  }

  @Test
  void keepsTheHistoryWithoutTheNameAfterErasure() {
    api.ask(
            "query($id: ID!) { node(id: $id) { ... on Person { name en: name(lang: EN) function"
                + " coordinations { region { slug } } } } }",
            Map.of("id", id(facts.erased)))
        .path("node")
        .matchesJsonStrictly(
            """
            { "name": "ehemalige Koordination", "en": "former coordinator", "function": null,
              "coordinations": [ { "region": { "slug": "plain-region" } } ] }
            """);
  }

  @Test
  void hasNoNodeWithoutAPublicRole() {
    Person nobody = aPerson("Coordinator Three");
    SmallAtlas.stored(api.atlas.persons.save(nobody));

    assertThat(api.raw("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id(nobody))))
        .hasToString("{data={node=null}}");
  }

  @Test
  void isInNoList() {
    assertThat(api.source.schema().getType("PersonConnection")).isNull();
    assertThat(
            api.source.schema().getQueryType().getFieldDefinitions().stream()
                .map(field -> field.getName()))
        .doesNotContain("person", "persons");
  }

  @Test
  void isReadForAllCoordinatorsAtOnce() {
    api.calls.forget();

    api.ask(
        """
        { regions { nodes { coordinators { person { coordinations { period { from } }
          certificates { number } } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Regions.pages",
            "Coordinations.ofRegions",
            "Regions.byIds", // of the regions
            "Persons.byIds",
            "Coordinations.ofPersons",
            "Regions.byIds", // of all that the persons coordinate
            "Certificates.ofPersons",
            "Enrolments.byIds", // of certificates, also of those that only their holders see
            "Cohorts.byIds");
  }

  private Certificate released(Certificate certificate) {
    Certificate stored = api.atlas.certificates.byNumber(certificate.number()).orElseThrow();
    Certificate visible = stored.shownTo(Contact.Visibility.PUBLIC);
    SmallAtlas.stored(api.atlas.certificates.save(visible));
    return visible;
  }

  private static String id(Person person) {
    return NodeId.of(NodeType.PERSON, person.id().value()).text();
  }
}
