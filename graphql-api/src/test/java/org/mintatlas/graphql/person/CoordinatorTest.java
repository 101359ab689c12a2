package org.mintatlas.graphql.person;

import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class CoordinatorTest {
  private final ApiInMemory api = new ApiInMemory();

  CoordinatorTest() {
    new SmallAtlas(api.atlas);
  }

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
