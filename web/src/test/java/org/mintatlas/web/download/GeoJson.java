package org.mintatlas.web.download;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn on maps, read by a program of others. */
abstract class GeoJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Envelope GERMANY = new Envelope(5.8, 15.1, 47.2, 55.1);

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> get(String path) throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
    return response;
  }

  private Map<String, JsonNode> rows(String list, String query) throws Exception {
    return get("/download/" + list + ".jsonl" + query)
        .body()
        .lines()
        .map(JSON::readTree)
        .collect(Collectors.toMap(row -> row.get("id").asString(), row -> row));
  }

  /** The features of an answer, each with its shape as others read it. */
  private static Map<JsonNode, Geometry> features(String body) throws Exception {
    JsonNode collection = JSON.readTree(body);
    assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
    List<JsonNode> features = collection.get("features").valueStream().toList();
    Geometry shapes = new GeoJsonReader().read(body);
    assertThat(shapes.getNumGeometries()).isEqualTo(features.size());
    assertThat(features)
        .allSatisfy(feature -> {
          assertThat(feature.get("type").asString()).isEqualTo("Feature");
          assertThat(feature.get("properties").isObject()).isTrue();
          assertThat(feature.get("id").asString()).isNotEmpty();
        });
    Map<JsonNode, Geometry> read = new LinkedHashMap<>();
    for (int i = 0; i < features.size(); i++) {
      assertThat(shapes.getGeometryN(i).isValid()).as("%s", features.get(i)).isTrue();
      read.put(features.get(i), shapes.getGeometryN(i));
    }
    assertThat(read).hasSameSizeAs(features);
    return read;
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "initiatives", "projects", "events"})
  void areThingsAtTheirPlaces(String list) throws Exception {
    HttpResponse<String> response = get("/geojson/" + list);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/geo+json;charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + list + ".geojson\"");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    Map<String, JsonNode> rows = rows(list, "");
    String point = list.equals("regions") ? "/location/point" : "/place/point";

    Map<JsonNode, Geometry> features = features(response.body());

    assertThat(features).isNotEmpty();
    features.forEach((feature, shape) -> {
      JsonNode row = requireNonNull(rows.get(feature.get("id").asString()));
      assertThat(shape.getGeometryType()).isEqualTo("Point");
      assertThat(GERMANY.contains(shape.getCoordinate())).as("%s", feature).isTrue();
      assertThat(shape.getCoordinate().getX()).isEqualTo(row.at(point).get("lon").asDouble());
      assertThat(shape.getCoordinate().getY()).isEqualTo(row.at(point).get("lat").asDouble());
      assertThat(feature.at("/properties/slug")).isEqualTo(row.get("slug"));
      assertThat(feature.at("/properties/name")).isEqualTo(row.get("name"));
      assertThat(feature.get("properties").valueStream()).noneMatch(JsonNode::isObject);
    });
    long placed =
        rows.values().stream()
            .filter(row -> row.at(point).isObject())
            .filter(row -> !row.at("/location/basis").asString("").equals("STATE"))
            .count();
    assertThat(features).hasSize((int) placed);
    assertThat(JSON.readTree(response.body()).get("withoutPlace").asInt())
        .isEqualTo(rows.size() - placed);
    assertThat(response.headers().firstValue("X-Total-Count"))
        .contains(String.valueOf(rows.size()));
  }

  @Test
  void takeTheFilterOfTheApi() throws Exception {
    String query = "?near.postcode=50667&near.radiusKm=25&subjects=INFORMATICS&lang=en";
    Map<String, JsonNode> rows = rows("projects", query);
    Map<JsonNode, Geometry> features = features(get("/geojson/projects" + query).body());
    assertThat(rows).isNotEmpty();
    assertThat(features.keySet().stream().map(feature -> feature.get("id").asString()))
        .containsExactlyInAnyOrderElementsOf(rows.keySet());
    assertThat(features.keySet())
        .allSatisfy(feature ->
            assertThat(feature.at("/properties/subjectLabels"))
                .isEqualTo(
                    requireNonNull(rows.get(feature.get("id").asString())).get("subjectLabels")));
  }

  private JsonNode ask(String query) throws Exception {
    return JSON.readTree(
            client
                .send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                            HttpRequest.BodyPublishers.ofString(
                                JSON.writeValueAsString(Map.of("query", query))))
                        .build(),
                    HttpResponse.BodyHandlers.ofString())
                .body())
        .get("data");
  }

  /** The area is to the left of the outer ring, and to the right of a hole. */
  private static void isDrawnByTheRightHand(Geometry shape) {
    assertThat(GERMANY.contains(shape.getEnvelopeInternal())).isTrue();
    assertThat(shape.getArea()).isPositive();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      assertThat(shape.getGeometryN(i).getGeometryType()).isEqualTo("Polygon");
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isTrue();
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates())).isFalse();
      }
    }
  }

  @Test
  void areAllDistrictsWithWhatCoversThem() throws Exception {
    HttpResponse<String> response = get("/geojson/districts?on=2026-01-01&lang=en");
    Map<JsonNode, Geometry> features = features(response.body());
    assertThat(features).hasSize(401);
    features.values().forEach(GeoJson::isDrawnByTheRightHand);
    JsonNode whole = JSON.readTree(response.body());
    assertThat(whole.get("on").asString()).isEqualTo("2026-01-01");
    assertThat(whole.get("withoutShape")).isEmpty();

    Map<String, Long> outcomes =
        features.keySet().stream()
            .map(feature -> feature.at("/properties/outcome").asString())
            .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
    JsonNode spots =
        ask("{ whiteSpots(on: \"2026-01-01\") { coveredCount possiblyCoveredCount"
                + " uncoveredCount byKind { kind coveredCount } } }")
            .get("whiteSpots");
    assertThat(outcomes)
        .containsEntry("COVERED", spots.get("coveredCount").asLong())
        .containsEntry("POSSIBLY_COVERED", spots.get("possiblyCoveredCount").asLong())
        .containsEntry("UNCOVERED", spots.get("uncoveredCount").asLong());
    for (JsonNode kind : spots.get("byKind")) {
      String property = "regionCount." + kind.get("kind").asString();
      assertThat(features.keySet())
          .as(property)
          .filteredOn(feature -> feature.get("properties").get(property).asInt() > 0)
          .hasSize(kind.get("coveredCount").asInt());
    }
    assertThat(features.keySet())
        .filteredOn(feature -> feature.get("id").asString().equals("05315"))
        .singleElement()
        .satisfies(koeln -> {
          JsonNode told = koeln.get("properties");
          assertThat(told.get("name").asString()).isEqualTo("Köln");
          assertThat(told.get("state.name").asString()).isEqualTo("North Rhine-Westphalia");
          assertThat(told.get("outcomeLabel").asString()).isEqualTo("covered");
          assertThat(told.get("regionCount").asInt()).isPositive();
        });
  }

  @Test
  void areDistrictsOfAStateWithRegionsOfSomeKinds() throws Exception {
    Map<JsonNode, Geometry> features =
        features(get("/geojson/districts?on=2026-01-01&stateCode=NW&kinds=ZDI_NETWORK").body());
    JsonNode spots =
        ask("{ whiteSpots(on: \"2026-01-01\", stateCode: NW, kinds: [ZDI_NETWORK]) {"
                + " districtCount coveredCount } }")
            .get("whiteSpots");
    assertThat(features).hasSize(spots.get("districtCount").asInt());
    assertThat(features.keySet())
        .allSatisfy(
            feature -> assertThat(feature.at("/properties/state.code").asString()).isEqualTo("NW"))
        .filteredOn(feature -> feature.at("/properties/outcome").asString().equals("COVERED"))
        .hasSize(spots.get("coveredCount").asInt());
    assertThat(
            get("/geojson/districts?on=2026-01-01&kinds=ZDI_NETWORK,MINT_CLUSTER&kinds=OTHER")
                .body())
        .isNotEqualTo(get("/geojson/districts?on=2026-01-01").body());
    assertThat(get("/geojson/districts?on=2026-01-01&stateCode=&kinds=").body())
        .isEqualTo(get("/geojson/districts?on=2026-01-01").body());
  }

  @Test
  void areStatesWithRegionsOfSomeKinds() throws Exception {
    JsonNode share =
        ask("{ statistics(on: \"2026-01-01\") { coverage(kinds: [ZDI_NETWORK]) {"
                + " byState { state { code } coveredCount } } } }")
            .at("/statistics/coverage/byState");
    Map<JsonNode, Geometry> features =
        features(get("/geojson/states?on=2026-01-01&kinds=ZDI_NETWORK").body());
    for (JsonNode state : share) {
      assertThat(features.keySet())
          .filteredOn(
              feature -> feature.get("id").asString().equals(state.at("/state/code").asString()))
          .singleElement()
          .satisfies(feature ->
              assertThat(feature.at("/properties/coveredCount"))
                  .isEqualTo(state.get("coveredCount")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "districts, stateCode, stateCode=XX",
    "districts, stateCode, stateCode=NW&stateCode=BY",
    "districts, kinds, kinds=NONSENSE",
    "districts, kinds, 'kinds=ZDI_NETWORK,zdi'",
    "districts, states, states=NW",
    "states, kinds, kinds=NONSENSE",
    "states, stateCode, stateCode=NW"
  })
  void refuseWhatIsNoFilterByTheNameOfTheParameter(String areas, String name, String query)
      throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/geojson/" + areas + "?" + query))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    JsonNode error = JSON.readTree(response.body()).at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.at("/extensions/argument").asString()).startsWith(name);
  }

  @Test
  void nameTheDistrictsOfADayThatHaveNoShapeToday() throws Exception {
    JsonNode before = JSON.readTree(get("/geojson/districts?on=2021-06-30").body());
    assertThat(before.get("withoutShape").valueStream().map(JsonNode::asString))
        .containsExactly("16056");
    assertThat(before.get("features")).hasSize(400);
  }

  @Test
  void areAllStatesWithWhatIsCoveredOfThem() throws Exception {
    String body = get("/geojson/states?on=2026-01-01").body();
    Map<JsonNode, Geometry> features = features(body);
    assertThat(features).hasSize(16);
    features.values().forEach(GeoJson::isDrawnByTheRightHand);
    assertThat(
            features.keySet().stream()
                .mapToInt(feature -> feature.at("/properties/districtCount").asInt())
                .sum())
        .isEqualTo(401);
    JsonNode spots =
        ask("{ whiteSpots(on: \"2026-01-01\", stateCode: NW) { coveredShare } }").get("whiteSpots");
    assertThat(features.keySet())
        .filteredOn(feature -> feature.get("id").asString().equals("NW"))
        .singleElement()
        .satisfies(state ->
            assertThat(state.at("/properties/coveredShare").asDouble())
                .isEqualTo(spots.get("coveredShare").asDouble()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"districts", "states"})
  void areOfTodayAndKeptWhileNothingChanges(String areas) throws Exception {
    HttpResponse<String> response = get("/geojson/" + areas + "?on=");
    assertThat(JSON.readTree(response.body()).get("on").asString())
        .isEqualTo(ask("{ whiteSpots { on } }").at("/whiteSpots/on").asString());
    HttpResponse<String> again =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/geojson/" + areas))
                .header("If-None-Match", response.headers().firstValue("ETag").orElseThrow())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"on=2026-02-30", "on=2026", "on=x", "on=2026-01-01&on=2026-01-02", "at=2026"})
  void refuseWhatIsNoDayByTheNameOfTheParameter(String query) throws Exception {
    for (String areas : List.of("districts", "states")) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + port + "/geojson/" + areas + "?" + query))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(400);
      JsonNode error = JSON.readTree(response.body()).at("/errors/0");
      assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
      assertThat(error.at("/extensions/argument").asString()).isEqualTo(query.substring(0, 2));
    }
  }
}
