package org.mintatlas.graphql.qualification.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.qualification.workshop.WorkshopFixtures.aWorkshop;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;

class WorkshopTest extends SmallAtlasApi {
  @Test
  void showsEveryFieldButNotWhoHeldIt() {
    api.ask(
            """
            { region(slug: "river-region") { workshops { totalCount nodes { name date
              cohort { slug } region { slug } initiatives { nodes { slug } } sources { citation } } } } }
            """)
        .path("region.workshops")
        .matchesJsonStrictly(
            """
            { "totalCount": 1, "nodes": [
              { "name": "Rating our own projects", "date": "2021-04",
                "cohort": { "slug": "river-school-1" }, "region": { "slug": "river-region" },
                "initiatives": { "nodes": [ { "slug": "river-lab" } ] },
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] } ] }
            """);
    assertThat(
            api.source.schema().getObjectType("RegionalWorkshop").getFieldDefinitions().stream()
                .map(field -> field.getName()))
        .doesNotContain("trainer", "person");
  }

  @Test
  void isReachedFromItsCohortAndItsInitiatives() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) { workshops { nodes { name } } }
              initiative(slug: "river-lab") { workshops { nodes { name } } } }
            """)
        .path("cohort.workshops.nodes[*].name")
        .entityList(String.class)
        .containsExactly("Rating our own projects")
        .path("initiative.workshops.nodes[*].name")
        .entityList(String.class)
        .containsExactly("Rating our own projects");
  }

  @Test
  void standsInTheOrderAskedForAndIsFiltered() {
    SmallAtlas.stored(
        api.atlas.workshops.save(
            aWorkshop(facts.cohort.id(), facts.region.id(), Set.of(facts.initiative.id()))));

    for (List<String> asked :
        List.of(
            List.of("orderBy: DATE", "2020-09-24", "2021-04"),
            List.of("orderBy: DATE_DESC", "2021-04", "2020-09-24"),
            List.of("filter: { years: [2020] }", "2020-09-24"),
            List.of("filter: { years: [2020], states: [NW] }", "2020-09-24"),
            List.of("filter: { states: [BY] }"))) {
      api.ask(
              "{ region(slug: \"river-region\") { workshops("
                  + asked.getFirst()
                  + ") { nodes { date } } } }")
          .path("region.workshops.nodes[*].date")
          .entityList(String.class)
          .isEqualTo(asked.subList(1, asked.size()));
    }
  }

  @Test
  void countsAnInitiativeThatCameTwiceOnceInTheReach() {
    SmallAtlas.stored(
        api.atlas.workshops.save(
            aWorkshop(
                facts.cohort.id(),
                facts.region.id(),
                Set.of(facts.initiative.id(), facts.plainInitiative.id()))));

    api.ask(
            """
            { programme(slug: "river-school") { cohorts { nodes { number
              reach { workshopCount initiativeCount } } } } }
            """)
        .path("programme.cohorts.nodes")
        .entityList(Object.class)
        .satisfies(cohorts ->
            assertThat(cohorts.toString())
                .contains("number=1, reach={workshopCount=2, initiativeCount=2}")
                .contains("number=2, reach=null"));
  }

  @Test
  void reachOfManyCohortsIsReadAtOnce() {
    api.calls.forget();

    api.ask("{ cohorts { nodes { reach { workshopCount } } } }");

    assertThat(api.calls.made()).containsExactly("Cohorts.pages", "Workshops.reach");
  }
}
