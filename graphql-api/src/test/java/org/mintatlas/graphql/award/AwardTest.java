package org.mintatlas.graphql.award;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.storing.SaveResults;

class AwardTest extends SmallAtlasApi {
  AwardTest() {
    api.calls.forget();
  }

  @Test
  void showsEveryFieldOfAnAward() {
    api.ask(
            """
            { award(slug: "river-award") { slug name host { slug } sources { citation }
              calls { totalCount nodes { year } } } }
            """)
        .path("award")
        .matchesJsonStrictly(
            """
            { "slug": "river-award", "name": "River Award",
              "host": { "slug": "carrier-of-the-river" },
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ],
              "calls": { "totalCount": 2, "nodes": [ { "year": 2025 }, { "year": 2024 } ] } }
            """);
  }

  @Test
  void showsEveryFieldOfACall() {
    api.ask(
            """
            { call(award: "river-award", year: 2024) { award { slug } year theme(lang: EN) status
              statusLabel(lang: DE) applicationsFrom applicationsTo ceremony jury { slug } brochureUrl
              eligibility(lang: EN) figures(measures: [APPLICATIONS]) { value } winRate
              knownApplicationCount sources { citation } } }
            """)
        .path("call")
        .matchesJsonStrictly(
            """
            { "award": { "slug": "river-award" }, "year": 2024, "theme": "Reach everybody!",
              "status": "PUBLISHED", "statusLabel": "veröffentlicht", "applicationsFrom": "2024-02",
              "applicationsTo": "2024-04-01", "ceremony": "2024-09-19",
              "jury": { "slug": "river-board" }, "brochureUrl": "https://example.org/brochure",
              "eligibility": "Regionen, die alle erreichen",
              "figures": [ { "value": 22.0 }, { "value": 23.0 } ],
              "winRate": 0.22727272727272727, "knownApplicationCount": 0,
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsNothingWhereNothingIsKnown() {
    api.ask(
            """
            { call(award: "river-award", year: 2025) { theme status applicationsFrom applicationsTo ceremony
              jury { slug } brochureUrl eligibility figures { value } winRate knownApplicationCount
              winners { totalCount } }
              never: call(award: "river-award", year: 1999) { id }
              unknown: call(award: "nobody", year: 2024) { id } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "call": { "theme": null, "status": "ANNOUNCED", "applicationsFrom": null, "applicationsTo": null,
                "ceremony": null, "jury": null, "brochureUrl": null, "eligibility": null, "figures": [],
                "winRate": null, "knownApplicationCount": 0, "winners": { "totalCount": 0 } },
              "never": null, "unknown": null }
            """);
  }

  @Test
  void tellsHowManyAppliedWithTheResults() {
    Call call = api.atlas.calls.byYear(facts.call.award(), 2025).orElseThrow();
    for (CallStatus status : CallStatus.values()) {
      call = SaveResults.saved(api.atlas.calls.save(call.toBuilder().status(status).build()));
      api.ask("{ call(award: \"river-award\", year: 2025) { knownApplicationCount } }")
          .path("call.knownApplicationCount")
          .entity(Integer.class)
          .isEqualTo(status == CallStatus.PUBLISHED ? 1 : 0);
    }
  }

  @Test
  void showsTheWinnersWithTheirProjects() {
    api.ask(
            """
            { call(award: "river-award", year: 2024) { winners { nodes { call { year }
              region { slug } name projectName sources { citation } } } } }
            """)
        .path("call.winners.nodes")
        .matchesJsonStrictly(
            """
            [ { "call": { "year": 2024 }, "region": { "slug": "plain-region" },
                "name": "Plain Winner", "projectName": null, "sources": [] },
              { "call": { "year": 2024 }, "region": { "slug": "river-region" },
                "name": "Region am Fluss e. V.", "projectName": "Labore für alle",
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] } ]
            """);
  }

  @Test
  void showsAWinnerThatIsNoRegion() {
    Call stored = api.atlas.calls.byIds(Set.of(facts.call.id())).get(facts.call.id());
    SmallAtlas.stored(
        api.atlas.calls.save(
            stored.toBuilder().winners(List.of(AwardFixtures.aWinner(null, "Labor"))).build()));
    api.ask(
            "{ call(award: \"river-award\", year: 2024) { winners { nodes { name region { slug } }"
                + " } } }")
        .path("call.winners.nodes")
        .matchesJsonStrictly("[ { \"name\": \"Labor\", \"region\": null } ]");
  }

  @Test
  void isReachedFromARegionAndAHost() {
    api.ask(
            """
            { region(slug: "river-region") { awards { nodes { call { award { slug } year } } }
                other: awards(filter: { years: [2023] }) { totalCount } }
              organisation(slug: "carrier-of-the-river") { awards { nodes { slug } } } }
            """)
        .path("region.awards.nodes[*].call.award.slug")
        .entityList(String.class)
        .containsExactly("river-award")
        .path("region.other.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("organisation.awards.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-award");
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "years: [2024]",
            "statuses: [PUBLISHED, DECIDED]",
            "awards: [\"river-award\"], years: [2024, 2023]")) {
      api.ask("{ calls(filter: { " + filter + " }) { nodes { year } } }")
          .path("calls.nodes[*].year")
          .entityList(Integer.class)
          .containsExactly(2024);
    }
    api.ask("{ awards(filter: { nameContains: \"plain\" }) { nodes { slug } } }")
        .path("awards.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("plain-award");
    api.ask("{ calls(filter: { awards: [\"plain-award\"] }) { totalCount } }")
        .path("calls.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void tellsNothingOfPersons() {
    for (String type : List.of("Call", "Winner", "Award")) {
      assertThat(api.source.schema().getObjectType(type).getFieldDefinitions())
          .extracting(field -> field.getName())
          .doesNotContain("votes", "by", "person");
    }
    // Only who changed, runs or judges them is answered with them: see PrivateListsTest.
    assertThat(api.source.schema().getAllTypesAsList())
        .filteredOn(GraphQLObjectType.class::isInstance)
        .filteredOn(
            type -> !((GraphQLObjectType) type).getName().matches("Waiting|AwardApplication.*"))
        .flatExtracting(type -> ((GraphQLObjectType) type).getFieldDefinitions())
        .filteredOn(field -> !field.getName().matches("vote|awardApplication"))
        .extracting(field -> GraphQLTypeUtil.unwrapAll(field.getType()).getName())
        .doesNotContain("Vote", "AwardApplication");
  }

  @Test
  void asksOncePerLevel() {
    api.ask(
        """
        { awards(first: 5) { nodes { host { slug } calls(first: 5) { nodes { jury { slug }
          knownApplicationCount winners(first: 5) { nodes { region { slug } call { award { slug } } } } } } } } }
        """);
    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Awards.pages",
            "Organisations.byIds",
            "Calls.pages",
            "Bodies.byIds",
            "Applications.submitted",
            "Winners.pages",
            "Regions.byIds",
            "Calls.byIds",
            "Awards.byIds");
  }
}
