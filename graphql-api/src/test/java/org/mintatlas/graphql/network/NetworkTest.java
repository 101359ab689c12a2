package org.mintatlas.graphql.network;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class NetworkTest {
  private final ApiInMemory api = new ApiInMemory();

  NetworkTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsEveryFieldAndBothKindsOfMembers() {
    api.ask(
            """
            { network(slug: "river-network") { slug name scope states { code } coordinatingOrganisation { slug }
              coordinatingRegion { slug }
              website sources { citation }
              memberships(filter: { statuses: [REQUESTED, ACCEPTED] }) {
                nodes { network { slug } status period { from to }
                member { __typename ... on Region { name } ... on Initiative { name kind } } } } } }
            """)
        .path("network")
        .matchesJsonStrictly(
            """
            { "slug": "river-network", "name": "River Network", "scope": "INTERREGIONAL",
              "states": [ { "code": "BE" }, { "code": "BB" } ],
              "coordinatingOrganisation": { "slug": "carrier-of-the-river" },
              "coordinatingRegion": { "slug": "river-region" },
              "website": "https://example.org/river-network",
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ],
              "memberships": { "nodes": [
                { "network": { "slug": "river-network" }, "status": "REQUESTED", "period": null,
                  "member": { "__typename": "Initiative", "name": "River Lab", "kind": "STUDENT_LAB" } },
                { "network": { "slug": "river-network" }, "status": "ACCEPTED",
                  "period": { "from": "2020", "to": null },
                  "member": { "__typename": "Region", "name": "River Region" } } ] } }
            """);
  }

  @Test
  void isReachedFromItsMembersAndItsCoordinator() {
    api.ask(
            """
            { region(slug: "river-region") { memberships { nodes { network { slug } } } }
              organisation(slug: "carrier-of-the-river") { networks { nodes { slug } } } }
            """)
        .path("region.memberships.nodes[*].network.slug")
        .entityList(String.class)
        .containsExactly("river-network")
        .path("organisation.networks.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-network");
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of("scopes: [INTERREGIONAL]", "states: [BE]", "nameContains: \"river\"")) {
      api.ask("{ networks(filter: { " + filter + " }) { nodes { slug } } }")
          .path("networks.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-network");
    }
  }

  @Test
  void hasItsMembershipsFilteredByState() {
    api.ask(
            """
            { network(slug: "river-network") {
                memberships(filter: { statuses: [REQUESTED, INVITED] }) { nodes { status } totalCount } } }
            """)
        .path("network.memberships")
        .matchesJsonStrictly("{ \"nodes\": [ { \"status\": \"REQUESTED\" } ], \"totalCount\": 1 }");
  }
}
