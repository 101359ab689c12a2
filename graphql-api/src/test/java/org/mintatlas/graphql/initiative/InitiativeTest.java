package org.mintatlas.graphql.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.Requests.anybody;
import static org.mintatlas.graphql.Requests.by;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.storing.SaveResults;

class InitiativeTest {
  private final ApiInMemory api = new ApiInMemory();

  InitiativeTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsEveryFieldAndOfTheContactOnlyWhatIsPublic() {
    api.ask(
            """
            { initiative(slug: "river-lab") { slug name kind organisation { slug } regions { nodes { slug } }
              place { city postcode point { lat lon } district { key } state { code } } website
              contact { email phone website } projects { nodes { slug } totalCount }
              memberships(filter: { statuses: [REQUESTED] }) { nodes { status network { slug } } }
              assuredOn
              sources { citation readOn speaksOf assuredOn } } }
            """)
        .path("initiative")
        .matchesJsonStrictly(
            """
            { "slug": "river-lab", "name": "River Lab", "kind": "STUDENT_LAB",
              "organisation": { "slug": "carrier-of-the-river" },
              "regions": { "nodes": [ { "slug": "river-region" } ] },
              "place": { "city": "Köln", "postcode": "50667", "point": { "lat": 50.939, "lon": 6.955 },
                         "district": { "key": "05315" }, "state": { "code": "NW" } },
              "website": "https://example.org/river-lab",
              "contact": { "email": "office@example.org", "phone": null, "website": null },
              "projects": { "nodes": [ { "slug": "free-workshop" }, { "slug": "weather-station" } ],
                            "totalCount": 2 },
              "memberships": { "nodes": [ { "status": "REQUESTED", "network": { "slug": "river-network" } } ] },
              "sources": [ { "citation": "Handbook of examples, page 1", "readOn": null,
                             "speaksOf": null, "assuredOn": null },
                           { "citation": "https://example.org/directory", "readOn": "2024-12-12",
                             "speaksOf": "2024-09", "assuredOn": "2024-09-30" } ],
              "assuredOn": "2024-09-30" }
            """);
  }

  @Test
  void showsMembersOfTheContactWhatIsForThem() {
    SmallAtlas.stored(
        api.atlas.accounts.save(
            AccountFixtures.anAccount("somebody").toBuilder()
                .person(SaveResults.saved(api.atlas.persons.save(PersonFixtures.aPerson())).id())
                .build()));
    assertThat(contact(by("somebody")))
        .isEqualTo("{email=office@example.org, phone=+49 221 0000-00, website=null}");
    for (ApiRequest request : List.of(anybody(), by("anybody"))) {
      assertThat(contact(request))
          .isEqualTo("{email=office@example.org, phone=null, website=null}");
    }
  }

  /** The website is hidden: only those who keep the initiative see what is stored. */
  @Test
  void showsThoseWhoKeepItAllWaysToReachIt() {
    assertThat(contact(by("programme", "programme")))
        .isEqualTo(
            "{email=office@example.org, phone=+49 221 0000-00,"
                + " website=https://example.org/contact}");
  }

  private String contact(ApiRequest request) {
    Map<?, ?> data =
        (Map<?, ?>)
            api.raw(
                    "{ initiative(slug: \"river-lab\") { contact { email phone website } } }",
                    Map.of(),
                    request)
                .get("data");
    return ((Map<?, ?>) data.get("initiative")).get("contact").toString();
  }

  @Test
  void showsWhatIsUnknownAsNull() {
    api.ask(
            """
            { initiative(slug: "plain-lab") { organisation { slug } regions { nodes { slug } } website
              place { city postcode point { lat } district { key } state { code } }
              contact { email } projects { totalCount } } }
            """)
        .path("initiative")
        .matchesJsonStrictly(
            """
            { "organisation": null, "regions": { "nodes": [] }, "website": null,
              "place": { "city": null, "postcode": null, "point": null, "district": null, "state": null },
              "contact": { "email": null }, "projects": { "totalCount": 0 } }
            """);
  }

  @Test
  void isListedUnderAllThatItBelongsTo() {
    String document =
        """
        { federalState(code: NW) { %1$s } district(key: "05315") { %1$s }
          region(slug: "river-region") { %1$s }
          organisation(slug: "carrier-of-the-river") { %1$s } }
        """
            .formatted("initiatives { nodes { slug } }");
    for (String parent : List.of("federalState", "district", "region", "organisation")) {
      api.ask(document)
          .path(parent + ".initiatives.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-lab");
    }
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "states: [NW]",
            "districts: [\"05315\"]",
            "organisations: [\"carrier-of-the-river\"]",
            "regions: [\"river-region\"]",
            "nameContains: \"river\"")) {
      api.ask(
              "{ initiatives(filter: { kinds: [STUDENT_LAB], "
                  + filter
                  + " }) { nodes { slug } } }")
          .path("initiatives.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-lab");
    }
    api.ask("{ initiatives(filter: { kinds: [MAKERSPACE] }) { totalCount } }")
        .path("initiatives.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }
}
