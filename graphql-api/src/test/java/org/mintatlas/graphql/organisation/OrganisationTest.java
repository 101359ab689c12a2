package org.mintatlas.graphql.organisation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class OrganisationTest {
  private final ApiInMemory api = new ApiInMemory();

  OrganisationTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsEveryField() {
    api.ask(
            """
            { organisation(slug: "carrier-of-the-river") { slug name aliases legalForm kinds sector seat
              website sources { citation } } }
            """)
        .path("organisation")
        .matchesJsonStrictly(
            """
            { "slug": "carrier-of-the-river", "name": "Carrier Of The River",
              "aliases": [ "Der Verein", "DV" ], "legalForm": "e. V.",
              "kinds": [ "ASSOCIATION", "STUDENT_LAB" ], "sector": "CIVIL_SOCIETY", "seat": "Köln",
              "website": "https://example.org/carrier-of-the-river",
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "kinds: [STUDENT_LAB]",
            "sectors: [CIVIL_SOCIETY]",
            "nameContains: \"carrier\"",
            "nameContains: \"der verein\"")) {
      api.ask("{ organisations(first: 1, filter: { " + filter + " }) { nodes { slug } } }")
          .path("organisations.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("carrier-of-the-river");
    }
    api.ask("{ organisations(filter: { kinds: [SCHOOL] }) { totalCount } }")
        .path("organisations.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }
}
