package org.mintatlas.graphql.region;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.graphql.test.tester.GraphQlTester;

class RegionTest {
  private final ApiInMemory api = new ApiInMemory();
  private final SmallAtlas facts = new SmallAtlas(api.atlas);

  private GraphQlTester.Path region(String fields) {
    return api.ask("{ region(slug: \"river-region\") { " + fields + " } }").path("region");
  }

  @Test
  void showsItsProfile() {
    String id = NodeId.of(NodeType.REGION, facts.region.id().value()).text();
    api.ask(
            """
            { region(slug: "river-region") {
                id slug name kinds leadState { code } seat location { point { lat lon } basis }
                founded listed pilotRegion website mission focusSubjects targetGroups
                educationStages assuredOn
              sources { citation readOn speaksOf assuredOn } } }
            """)
        .path("region")
        .matchesJsonStrictly(
            """
            { "id": "%s", "slug": "river-region", "name": "River Region",
              "kinds": [ "MINT_REGION", "MINT_CLUSTER", "ZDI_NETWORK" ],
              "leadState": { "code": "NW" }, "seat": "Köln",
              "location": { "point": { "lat": 50.94, "lon": 6.96 }, "basis": "SEAT" },
              "founded": "2017", "listed": "2019-03", "pilotRegion": true,
              "website": "https://example.org/river-region",
              "mission": "Brings those together who teach MINT along the river.",
              "focusSubjects": [ "INFORMATICS", "TECHNOLOGY" ],
              "targetGroups": [ "GIRLS", "WHOLE_CLASSES" ],
              "educationStages": [ "KITA", "UPPER_SECONDARY" ],
              "sources": [ { "citation": "Handbook of examples, page 1", "readOn": null,
                             "speaksOf": null, "assuredOn": null },
                           { "citation": "https://example.org/directory", "readOn": "2024-12-12",
                             "speaksOf": "2024-09", "assuredOn": "2024-09-30" } ],
              "assuredOn": "2024-09-30" }
            """
                .formatted(id));
  }

  @Test
  void showsItsHistory() {
    region(
            """
            formerNames { name until } lifecycle { state since }
            clusterFunding { period { from to } endDerived } seals { awarded validUntil }
            """)
        .matchesJsonStrictly(
            """
            { "formerNames": [ { "name": "First Name", "until": "2018" },
                               { "name": "Second Name", "until": "2020-04-01" } ],
              "lifecycle": [ { "state": "IN_PREPARATION", "since": "2018" },
                             { "state": "LISTED", "since": "2019-03" },
                             { "state": "PAUSED", "since": "2021-06-15" },
                             { "state": "LISTED", "since": "2022" } ],
              "clusterFunding": { "period": { "from": "2022-11", "to": "2027-10-31" },
                                  "endDerived": true },
              "seals": [ { "awardedOn": "2023-05-01", "validUntil": "2024-04-30" },
                         { "awardedOn": "2024-05-01", "validUntil": "2025-04-30" } ] }
            """);
  }

  @Test
  void showsWhatHoldsOnADay() {
    region(
            """
            states(on: "2019-06-01") { code } lifecycleState(on: "2021-07-01")
            coverage(on: "2019-06-01") { district { key } from to basis } coverageKnown(on: "2019-06-01")
            involvements(on: "2020-01-01") { organisation { slug } role from to }
            early: lifecycleState(on: "2017-01-01") flags(on: "2026-01-01")
            """)
        .matchesJsonStrictly(
            """
            { "states": [ { "code": "NW" } ], "lifecycleState": "PAUSED",
              "coverage": [ { "district": { "key": "05315" }, "period": null },
                            { "district": { "key": "05382" },
                              "period": { "from": "2019-03", "to": "2021" } } ],
              "involvements": [ { "organisation": { "slug": "carrier-of-the-river" },
                                  "role": "CARRIER", "period": null },
                                { "organisation": { "slug": "partner-of-the-river" },
                                  "role": "PARTNER", "period": { "from": "2019", "to": "2021" } } ],
              "early": null, "flags": [ "SEAL_EXPIRED", "CLUSTER_TOO_FEW_PARTNERS" ] }
            """);
  }

  @Test
  void showsWhatHoldsTodayWhenNoDayIsNamed() {
    region(
            """
            states { code } lifecycleState coverage { district { key } }
            involvements(roles: [LEAD_PARTNER]) { role organisation { slug } } flags
            """)
        .matchesJsonStrictly(
            """
            { "states": [ { "code": "NW" }, { "code": "RP" } ], "lifecycleState": "LISTED",
              "coverage": [ { "district": { "key": "05315" } }, { "district": { "key": "05382" } },
                            { "district": { "key": "07131" } } ],
              "involvements": [ { "role": "LEAD_PARTNER",
                                  "organisation": { "slug": "partner-of-the-river" } } ],
              "flags": [ "CLUSTER_TOO_FEW_PARTNERS" ] }
            """);
  }

  @Test
  void takesTheDayOfGermanyForToday() {
    api.ask("{ whiteSpots { on } }")
        .path("whiteSpots.on")
        .entity(String.class)
        .isEqualTo("2024-09-20");
  }

  @Test
  void isListedUnderAllThatItBelongsTo() {
    String fields = "regions { nodes { slug } totalCount }";
    String document =
        """
        { federalState(code: RP) { %1$s } district(key: "07131") { %1$s }
          organisation(slug: "carrier-of-the-river") { %1$s } }
        """
            .formatted(fields);
    for (String parent : List.of("federalState", "district", "organisation")) {
      api.ask(document)
          .path(parent + ".regions.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-region")
          .path(parent + ".regions.totalCount")
          .entity(Integer.class)
          .isEqualTo(1);
    }
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "states: [RP]",
            "kinds: [MINT_CLUSTER, OTHER]",
            "lifecycle: [PAUSED], on: \"2021-07-01\"",
            "district: \"07131\"",
            "listedYear: 2019",
            "pilotRegion: true",
            "nameContains: \"RIVER\"")) {
      api.ask("{ regions(filter: { " + filter + " }) { nodes { slug } } }")
          .path("regions.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-region");
    }
  }

  @Test
  void isOrderedAsAsked() {
    api.ask("{ regions(orderBy: NAME_DESC) { nodes { slug } } }")
        .path("regions.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-region", "plain-region");
  }

  @Test
  void isNullForASlugThatNobodyHas() {
    api.ask("{ region(slug: \"nobody\") { name } }").path("region").valueIsNull();
  }
}
