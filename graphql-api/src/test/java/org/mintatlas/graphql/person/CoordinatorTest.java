package org.mintatlas.graphql.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.storing.SaveResults;

class CoordinatorTest {
  private final ApiInMemory api = new ApiInMemory();
  private final SmallAtlas facts = new SmallAtlas(api.atlas);

  @Test
  void showsOnlyWhatIsPublic() {
    api.ask(
            """
            { region(slug: "river-region") { coordinators { name function
                contact { email phone website } period { from to } } } }
            """)
        .path("region.coordinators")
        .matchesJsonStrictly(
            """
            [ { "name": "Coordinator One", "function": "Network coordinator",
                "contact": { "email": "office@example.org", "phone": null, "website": null },
                "period": { "from": "2020", "to": null } } ]
            """);
  }

  @Test
  void showsMembersWhatIsForThem() {
    SmallAtlas.stored(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("somebody").toBuilder()
                .person(SaveResults.saved(api.atlas.persons.save(PersonFixtures.aPerson())).id())
                .build()));
    for (ApiRequest request :
        List.of(by("somebody"), by("anybody", "programme"), by("anybody", "admin"))) {
      assertThat(contacts(request))
          .containsOnly("{email=office@example.org, phone=+49 221 0000-00, website=null}");
    }
    for (ApiRequest request : List.of(anybody(), by("anybody"))) {
      assertThat(contacts(request))
          .containsOnly("{email=office@example.org, phone=null, website=null}");
    }
  }

  @Test
  void showsHerselfAll() {
    SmallAtlas.stored(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("herself").toBuilder()
                .person(facts.coordinator.id())
                .build()));
    Object own =
        api.raw("{ viewer { person { contact { website } } } }", Map.of(), by("herself"))
            .get("data");
    assertThat(own.toString()).contains("website=https://");
    assertThat(contacts(by("herself")))
        .allSatisfy(contact -> assertThat(contact).contains("website=https://"));
  }

  /** By the region and by the identity of the person. */
  private List<String> contacts(ApiRequest request) {
    Map<?, ?> data =
        (Map<?, ?>)
            api.raw(
                    """
                    query ($id: ID!) {
                      region(slug: "river-region") { coordinators {
                        contact { email phone website }
                        person { contact { email phone website } } } }
                      node(id: $id) { ... on Person { contact { email phone website } } } }
                    """,
                    Map.of("id", NodeId.of(NodeType.PERSON, facts.coordinator.id().value()).text()),
                    request)
                .get("data");
    Map<?, ?> coordinator =
        (Map<?, ?>) ((List<?>) ((Map<?, ?>) data.get("region")).get("coordinators")).getFirst();
    return List.of(
        coordinator.get("contact").toString(),
        ((Map<?, ?>) coordinator.get("person")).get("contact").toString(),
        ((Map<?, ?>) data.get("node")).get("contact").toString());
  }

  @Test
  void keepsTheHistoryOfAnErasedPersonWithoutTheName() {
    api.ask(
            "{ region(slug: \"plain-region\") { coordinators { name en: name(lang: EN) function } }"
                + " }")
        .path("region.coordinators")
        .matchesJsonStrictly(
            """
            [ { "name": "ehemalige Koordination", "en": "former coordinator", "function": null } ]
            """);
  }

  @Test
  void isAskedForADay() {
    api.ask(
            """
            { region(slug: "river-region") { then: coordinators(on: "2019-12-31") { name }
                now: coordinators(on: "2020-01-01") { name } } }
            """)
        .path("region")
        .matchesJsonStrictly("{ \"then\": [], \"now\": [ { \"name\": \"Coordinator One\" } ] }");
  }
}
