package org.mintatlas.graphql.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.testkit.initiative.InitiativeFixtures;

/** What is near, and on a part of the map. */
class PlaceTest extends SmallAtlasApi {
  private static final String NEAR = "near: { postcode: \"50667\", radiusKm: 100 }";

  private static final String NEAR_BONN = "near: { point: { lat: 50.73, lon: 7.1 }, radiusKm: 10 }";

  @BeforeEach
  void somewhereElseAreOthers() {
    lab("bonn-lab", new GeoPoint(50.735, 7.1));
    lab("berlin-lab", new GeoPoint(52.52, 13.405));
  }

  private void lab(String slug, GeoPoint point) {
    SmallAtlas.stored(
        api.atlas.initiatives.save(
            InitiativeFixtures.anInitiative(slug).toBuilder()
                .place(new Place(null, null, point, null, null))
                .build()));
  }

  @Test
  void whatIsNearComesWithItsDistance() {
    api.ask(
            "{ initiatives(filter: { "
                + NEAR
                + " }, orderBy: DISTANCE) { totalCount edges { distanceKm node { slug } } } }")
        .path("initiatives")
        .matchesJsonStrictly(
            """
            { "totalCount": 2, "edges": [
              { "distanceKm": 0.0, "node": { "slug": "river-lab" } },
              { "distanceKm": 24.864, "node": { "slug": "bonn-lab" } } ] }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postcode: \"50667\"",
        "district: \"05315\"",
        "point: { lat: 50.94, lon: 6.96 }",
      })
  void aCentreIsToldInOneOfThreeWays(String centre) {
    api.ask(
            "{ initiatives(filter: { near: { "
                + centre
                + " radiusKm: 2.5 } }) { nodes { slug } } }")
        .path("initiatives.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-lab");
  }

  @Test
  void aDistanceIsOnlyToldFromWhatIsNear() {
    api.ask("{ initiatives { edges { distanceKm } } }")
        .path("initiatives.edges[*].distanceKm")
        .entityList(Double.class)
        .satisfies(all -> assertThat(all).hasSize(4).containsOnlyNulls());
  }

  @Test
  void pagesGoOnByDistance() {
    String page =
        "{ initiatives(first: 1, %s filter: { "
            + NEAR
            + " }, orderBy: DISTANCE) { nodes { slug }"
            + " pageInfo { endCursor hasNextPage hasPreviousPage } } }";
    String cursor =
        api.ask(page.formatted(""))
            .path("initiatives.pageInfo.endCursor")
            .entity(String.class)
            .get();
    api.ask(page.formatted("after: \"" + cursor + "\","))
        .path("initiatives.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("bonn-lab")
        .path("initiatives.pageInfo.hasPreviousPage")
        .entity(Boolean.class)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initiatives", "projects", "events", "regions"})
  void eachListOfThingsInPlacesHasIt(String list) {
    String filter = list.equals("events") ? "statuses: [PUBLISHED, CANCELLED], " + NEAR : NEAR;
    api.ask(
            "{ "
                + list
                + "(filter: { "
                + filter
                + ", within: { south: 50, west: 6, north: 51, east: 7 } }, orderBy: DISTANCE)"
                + " { totalCount edges { distanceKm } } }")
        .path(list + ".edges[0].distanceKm")
        .entity(Double.class)
        .satisfies(distance -> assertThat(distance).isBetween(0.0, 1.0));
  }

  @Test
  void theNearestRegionsOfAPostcodeStandFirst() {
    api.ask(
            """
            { postcode(code: "50667") { nearestRegions(first: 1) { totalCount
              edges { distanceKm node { slug } } } }
              away: postcode(code: "12529") { nearestRegions { totalCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "postcode": { "nearestRegions": { "totalCount": 1, "edges": [
                { "distanceKm": 0.368, "node": { "slug": "river-region" } } ] } },
              "away": { "nearestRegions": { "totalCount": 0 } } }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "near: {postcode: \"50667\", radiusKm: 0} | filter.near.radiusKm |"
            + " filter.near.radiusKm '0.0': must be 1 to 200",
        "near: {postcode: \"50667\", radiusKm: -5} | filter.near.radiusKm |"
            + " filter.near.radiusKm '-5.0': must be 1 to 200",
        "near: {postcode: \"50667\", radiusKm: 1e9} | filter.near.radiusKm |"
            + " filter.near.radiusKm '1.0E9': must be 1 to 200",
        "near: {postcode: \"50667\", radiusKm: 200.1} | filter.near.radiusKm |"
            + " filter.near.radiusKm '200.1': must be 1 to 200",
        "near: {postcode: \"99999\", radiusKm: 5} | filter.near.postcode |"
            + " filter.near.postcode '99999': is no postcode that anybody knows",
        "near: {district: \"05999\", radiusKm: 5} | filter.near.district |"
            + " filter.near.district '05999': is the key of no district",
        "near: {radiusKm: 5} | filter.near |"
            + " filter.near: needs exactly one of postcode, district and point, has 0",
        "near: {postcode: \"50667\", district: \"05315\", radiusKm: 5} | filter.near |"
            + " filter.near: needs exactly one of postcode, district and point, has 2",
        "near: {point: {lat: 91, lon: 7}, radiusKm: 5} | filter.near.point |"
            + " filter.near.point: latitude '91.0': must be -90 to 90",
        "near: {point: {lat: 50, lon: -181}, radiusKm: 5} | filter.near.point |"
            + " filter.near.point: longitude '-181.0': must be -180 to 180",
        "within: {south: 51, west: 6, north: 50, east: 7} | filter.within.south |"
            + " filter.within.south '51.0': lies beyond `north` 50.0",
        "within: {south: 50, west: 8, north: 51, east: 7} | filter.within.west |"
            + " filter.within.west '8.0': lies beyond `east` 7.0",
        "within: {south: -91, west: 6, north: 50, east: 7} | filter.within.south |"
            + " filter.within.south '-91.0': must be -90 to 90",
      })
  void whatCannotBeIsToldByArgument(String filter, String argument, String message) {
    for (String list : List.of("initiatives", "projects", "events", "regions")) {
      assertBadInput(
          "{ " + list + "(filter: { " + filter + " }) { totalCount } }", argument, message);
    }
  }

  @Test
  void whatIsNearIsSuggestedFirst() {
    for (String place : List.of("near: { postcode: \"50667\", radiusKm: 100 }", NEAR_BONN)) {
      api.ask(
              "{ suggest(text: \"lab\", types: [INITIATIVE], "
                  + place
                  + ") { thing { ... on Initiative { slug } } } }")
          .path("suggest[0].thing.slug")
          .entity(String.class)
          .isEqualTo(place.equals(NEAR_BONN) ? "bonn-lab" : "river-lab");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{postcode: \"50667\", radiusKm: 0} | near.radiusKm |"
            + " near.radiusKm '0.0': must be 1 to 200",
        "{postcode: \"99999\", radiusKm: 5} | near.postcode |"
            + " near.postcode '99999': is no postcode that anybody knows",
        "{district: \"05999\", radiusKm: 5} | near.district |"
            + " near.district '05999': is the key of no district",
        "{radiusKm: 5} | near |"
            + " near: needs exactly one of postcode, district and point, has 0",
      })
  void whatCannotBeNearIsToldOfSuggestionsToo(String near, String argument, String message) {
    assertBadInput("{ suggest(text: \"s\", near: " + near + ") { type } }", argument, message);
  }

  @Test
  void aNumberThatIsNoneIsNoRadius() {
    Map<String, Object> near = Map.of("postcode", "50667", "radiusKm", Double.NaN);
    assertThat(
            api.errors(
                "query($near: Near) { projects(filter: { near: $near }) { totalCount } }",
                Map.of("near", near)))
        .singleElement()
        .satisfies(error ->
            assertThat(error.get("extensions").toString()).contains("BAD_USER_INPUT", "radiusKm"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"initiatives", "regions", "events", "organisations", "networks"})
  void theOrderByDistanceNeedsWhatIsNear(String list) {
    assertBadInput(
        "{ " + list + "(orderBy: DISTANCE) { totalCount } }",
        "orderBy",
        "orderBy 'DISTANCE': needs near in the filter, from which the distance is");
  }

  private void assertBadInput(String document, String argument, String message) {
    assertThat(api.errors(document, Map.of()))
        .singleElement()
        .satisfies(error -> {
          assertThat(error).containsEntry("message", message);
          assertThat(error.get("extensions"))
              .isInstanceOfSatisfying(
                  Map.class,
                  extensions -> assertThat(extensions.get("argument")).isEqualTo(argument));
        });
  }
}
