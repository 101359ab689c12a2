package org.mintatlas.graphql.search;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

/** What is found by words. */
class SearchTest extends SmallAtlasApi {

  @BeforeEach
  void somethingToFind() {
    SmallAtlas.stored(
        api.atlas.organisations.save(
            OrganisationFixtures.anOrganisation("kepler").toBuilder()
                .name("Sternwarte Köln")
                .build()));
    SmallAtlas.stored(
        api.atlas.initiatives.save(
            InitiativeFixtures.anInitiative("star-club").toBuilder()
                .name("Club der Sternwarten")
                .build()));
  }

  @Test
  void thingsOfAllTypesComeWithTheirFields() {
    api.ask(
            "{ search(text: \"sternwarte\") { totalCount didYouMean nodes { type typeLabel(lang:"
                + " DE) thing { __typename ... on Organisation { slug } ... on Initiative { slug }"
                + " } } } }")
        .path("search")
        .matchesJsonStrictly(
            """
            { "totalCount": 2, "didYouMean": null, "nodes": [
              { "type": "ORGANISATION", "typeLabel": "Organisation",
                "thing": { "__typename": "Organisation", "slug": "kepler" } },
              { "type": "INITIATIVE", "typeLabel": "Initiative",
                "thing": { "__typename": "Initiative", "slug": "star-club" } } ] }
            """);
  }

  @Test
  void aTextOfStopWordsAloneIsAnErrorOfTheArgument() {
    for (String list : List.of("search(text: \"%s\")", "initiatives(filter: { text: \"%s\" })")) {
      assertThat(api.errors("{ " + list.formatted("und der") + " { totalCount } }", Map.of()))
          .singleElement()
          .satisfies(
              error -> assertThat(error.get("message").toString()).contains("in quotation marks"));
      api.ask("{ " + list.formatted("For") + " { totalCount } }").path("*.totalCount").hasValue();
    }
    api.ask("{ suggest(text: \"der\") { type } }").path("suggest").hasValue();
  }

  @Test
  void aShortListIsComplete() {
    api.ask("{ search(text: \"sternwarte\", first: 1) { complete totalCount nodes { type } } }")
        .path("search.complete")
        .entity(Boolean.class)
        .isEqualTo(true)
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(2);
  }

  @Test
  void pagesGoOn() {
    String page =
        "{ search(text: \"sternwarte\", first: 1 %s) { pageInfo { hasNextPage endCursor }"
            + " nodes { type } } }";
    String cursor =
        api.ask(page.formatted("")).path("search.pageInfo.endCursor").entity(String.class).get();
    api.ask(page.formatted(", after: \"" + cursor + "\""))
        .path("search.nodes[0].type")
        .entity(String.class)
        .isEqualTo("INITIATIVE")
        .path("search.pageInfo.hasNextPage")
        .entity(Boolean.class)
        .isEqualTo(false);
  }

  @Test
  void whereTheWordsStandIsToldByOffsets() {
    String highlights = " highlights { field text ranges { startOffset endOffset } } ";
    api.ask("{ search(text: \"koeln sternwarte\") { nodes {" + highlights + "} } }")
        .path("search.nodes[0].highlights")
        .matchesJsonStrictly(
            """
            [ { "field": "name", "text": "Sternwarte Köln", "ranges": [
                { "startOffset": 0, "endOffset": 10 }, { "startOffset": 11, "endOffset": 15 } ] } ]
            """);
    api.ask("{ suggest(text: \"sternw\") {" + highlights + "} }")
        .path("suggest[0].highlights")
        .matchesJsonStrictly(
            """
            [ { "field": "name", "text": "Club der Sternwarten", "ranges": [
                { "startOffset": 9, "endOffset": 20 } ] } ]
            """);
  }

  @Test
  void theFieldsOfHighlightsAreThoseOfTheSchema() {
    Map<String, Object> things =
        Map.of(
            "Region", facts.region,
            "Initiative", facts.initiative,
            "Project", facts.project,
            "Event", facts.event,
            "Programme", facts.programme,
            "Organisation", facts.carrier,
            "Body", facts.body,
            "Publication", facts.publication,
            "EventSeries", facts.series,
            "District", GeographyFixtures.KOELN);
    things.forEach((type, thing) ->
        assertThat(
                SearchEntries.of(thing).orElseThrow().words().stream()
                    .map(placed -> placed.text().path())
                    .filter(path -> !path.isEmpty())
                    .distinct())
            .isNotEmpty()
            .allSatisfy(path -> {
              GraphQLType at = Objects.requireNonNull(api.source.schema().getType(type));
              for (String field : path.split("\\.", -1)) {
                assertThat(at).as("%s of %s", path, type).isInstanceOf(GraphQLObjectType.class);
                GraphQLFieldDefinition known =
                    Objects.requireNonNull(((GraphQLObjectType) at).getField(field), path);
                at = GraphQLTypeUtil.unwrapAll(known.getType());
              }
            }));
  }

  @Test
  void onlyTheTypesAskedForAreFound() {
    api.ask("{ search(text: \"stern\", types: [INITIATIVE]) { nodes { type } } }")
        .path("search.nodes[*].type")
        .entityList(String.class)
        .containsExactly("INITIATIVE");
  }

  @Test
  void facetsIgnoreWhatIsChosenOfThem() {
    api.ask(
            "{ search(text: \"sternwarte\", types: [INITIATIVE]) { totalCount facets { byType {"
                + " exact unknownCount values { code matchCount } } bySubject { unknownCount } } }"
                + " }")
        .path("search")
        .matchesJsonStrictly(
            """
            { "totalCount": 1, "facets": {
              "byType": { "exact": true, "unknownCount": 0, "values": [
                { "code": "INITIATIVE", "matchCount": 1 },
                { "code": "ORGANISATION", "matchCount": 1 } ] },
              "bySubject": { "unknownCount": 1 } } }
            """);
  }

  @Test
  void whatHasNoSuchPropertyIsNotFoundByIt() {
    api.ask("{ search(text: \"stern\", filter: { subjects: [PHYSICS] }) { totalCount } }")
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void aMisspeltTextSaysWhatMayHaveBeenMeant() {
    api.ask("{ search(text: \"Sternwrte\") { didYouMean nodes { type } } }")
        .path("search.didYouMean")
        .entity(String.class)
        .satisfies(meant -> assertThat(meant).startsWith("Sternwarte"))
        .path("search.nodes")
        .entityList(Object.class)
        .hasSize(2);
  }

  @Test
  void aListTellsToWhatItsWordsWereCorrected() {
    for (String list : List.of("regions", "initiatives", "organisations", "programmes")) {
      api.ask(
              "{ "
                  + list
                  + " { didYouMean } misspelt: "
                  + list
                  + "(filter: { text: \"Sternwrte\" }) { didYouMean } right: "
                  + list
                  + "(filter: { text: \"Sternwarte\" }) { didYouMean } }")
          .path(list + ".didYouMean")
          .valueIsNull()
          .path("right.didYouMean")
          .valueIsNull()
          .path("misspelt.didYouMean")
          .entity(String.class)
          .satisfies(meant -> assertThat(meant).startsWith("Sternwarte"));
    }
  }

  @Test
  void saysWhetherNothingHasAllWords() {
    for (String text : List.of("Sternwarte", "Sternwarte Nirgends")) {
      api.ask("{ search(text: \"" + text + "\") { totalCount partial } }")
          .path("search.partial")
          .entity(Boolean.class)
          .isEqualTo(text.endsWith("Nirgends"))
          .path("search.totalCount")
          .entity(Integer.class)
          .isEqualTo(2);
    }
  }

  @Test
  void aPostcodeStandsForTheDistrictsInWhichItLies() {
    api.ask("{ search(text: \"50667\", types: [REGION]) { nodes { type } } }")
        .path("search.nodes")
        .entityList(Object.class)
        .hasSize(1);
    api.ask("{ search(text: \"99999\") { totalCount } }")
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void suggestsWhileSomebodyTypes() {
    api.ask(
            "{ suggest(text: \"stern\") { type thing { ... on Organisation { name } ... on"
                + " Initiative { name } } } }")
        .path("suggest[*].thing.name")
        .entityList(String.class)
        .containsExactly("Club der Sternwarten", "Sternwarte Köln");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "%", "?!", "\"\"", "a b c d e f1 g2 h3 i4 j5 k6 l7 m8 n9 o0 p1"})
  void aTextWithoutWordsIsRefused(String text) {
    refused(text);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    refused("x".repeat(201));
  }

  private void refused(String text) {
    for (String field :
        List.of("search(text: $text) { totalCount }", "suggest(text: $text) { type }")) {
      assertThat(api.errors("query ($text: String!) { " + field + " }", Map.of("text", text)))
          .singleElement()
          .satisfies(error ->
              assertThat(error.get("extensions").toString())
                  .contains("BAD_USER_INPUT", "argument=text"));
    }
  }
}
