package org.mintatlas.graphql.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;

class ProjectTest extends SmallAtlasApi {
  @Test
  void showsEveryField() {
    api.ask(
            """
            { project(slug: "weather-station") { slug name initiative { slug } recurrence description
              subjects formats educationStages ages { min max } targetGroups
              cost { free amountEuro } capacity place { city } online languages website
              sources { citation } } }
            """)
        .path("project")
        .matchesJsonStrictly(
            """
            { "slug": "weather-station", "name": "Weather Station",
              "initiative": { "slug": "river-lab" }, "recurrence": "YEARLY",
              "description": "Girls build a weather station in five afternoons.",
              "subjects": [ "INFORMATICS", "PHYSICS" ], "formats": [ "WORKSHOP", "HOLIDAY_OFFER" ],
              "educationStages": [ "PRIMARY", "LOWER_SECONDARY" ], "ages": { "min": 8, "max": 14 },
              "targetGroups": [ "GIRLS", "FAMILIES" ], "cost": { "free": false, "amountEuro": 12.5 },
              "capacity": 28, "place": { "city": "Köln" }, "online": true,
              "languages": [ "de", "en" ], "website": "https://example.org/weather-station",
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsThatItIsFree() {
    api.ask(
            "{ project(slug: \"free-workshop\") { cost { free amountEuro } ages { min } online }"
                + " }")
        .path("project")
        .matchesJsonStrictly(
            "{ \"cost\": { \"free\": true, \"amountEuro\": null }, \"ages\": null,"
                + " \"online\": null }");
  }

  @Test
  void showsOneBoundOfAgeWithoutTheOther() {
    SmallAtlas.stored(
        api.atlas.projects.save(
            facts.freeProject.toBuilder().version(1).ages(new AgeRange(10, null)).build()));
    api.ask("{ project(slug: \"free-workshop\") { ages { min max } } }")
        .path("project.ages")
        .matchesJsonStrictly("{ \"min\": 10, \"max\": null }");
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "states: [NW]",
            "subjects: [PHYSICS]",
            "formats: [WORKSHOP]",
            "educationStages: [PRIMARY]",
            "targetGroups: [GIRLS]",
            "capacityAtLeast: 28",
            "costUpToEuro: 13, costClasses: [UP_TO_50]",
            "age: 8",
            "online: true",
            "languages: [\"en\"]",
            "formats: [WORKSHOP], districts: [\"05315\"]",
            "formats: [WORKSHOP], initiativeKinds: [STUDENT_LAB], subjects: [PHYSICS]",
            "subjects: [PHYSICS], organisations: [\"carrier-of-the-river\"]",
            "subjects: [PHYSICS], regions: [\"river-region\"]",
            "nameContains: \"weather\"")) {
      api.ask("{ projects(filter: { " + filter + " }) { nodes { slug } } }")
          .path("projects.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("weather-station");
    }
  }

  @Test
  void refusesWhatIsOutOfRangeByItsArgument() {
    Map.of(
            "costUpToEuro: -1", "costUpToEuro",
            "costUpToEuro: 100001", "costUpToEuro",
            "age: 121", "age",
            "languages: [\"deutsch\"]", "languages")
        .forEach((filter, argument) ->
            assertThat(
                    api.errors("{ projects(filter: { " + filter + " }) { totalCount } }", Map.of()))
                .singleElement()
                .satisfies(error ->
                    assertThat(error.get("extensions"))
                        .asString()
                        .contains("code=BAD_USER_INPUT", "argument=filter." + argument)));
  }

  @Test
  void conditionsThatContradictEachOtherFindNothing() {
    api.ask(
            "{ projects(filter: { costUpToEuro: 0, costClasses: [OVER_50] }) {"
                + " totalCount facets { bySubject { values { code } unknownCount } } } }")
        .path("projects")
        .matchesJsonStrictly(
            "{ \"totalCount\": 0,"
                + " \"facets\": { \"bySubject\": { \"values\": [], \"unknownCount\": 0 } } }");
  }
}
