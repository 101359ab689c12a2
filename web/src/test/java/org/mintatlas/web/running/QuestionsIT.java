package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The questions that people ask, each answered by one request, held against the facts. */
@RunningAtlas
class QuestionsIT {
  @Autowired private Asking ask;

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(node -> node.get(field).asString()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void whichRegionsCoverMyPostcode() {
    Map<String, List<String>> districtsOf =
        Facts.POSTCODES.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("plz"),
                    TreeMap::new,
                    Collectors.mapping(row -> row.get("ags"), Collectors.toList())));
    // One postcode of every district that is covered, and some that lie in several districts.
    Map<String, String> asked = new HashMap<>();
    districtsOf.forEach((code, districts) -> {
      if (districts.size() > 2) {
        asked.put("several " + code.charAt(0), code);
      }
      districts.stream()
          .filter(district -> !Facts.listedRegionsIn(district).isEmpty())
          .forEach(district -> asked.put(district, code));
    });
    assertThat(asked).hasSizeGreaterThan(80);

    for (String code : Set.copyOf(asked.values())) {
      JsonNode postcode = ask.document("regions-of-postcode", Map.of("code", code)).get("postcode");
      assertThat(texts(postcode.get("districts"), "key"))
          .as(code)
          .containsExactlyInAnyOrderElementsOf(districtsOf.get(code));
      for (JsonNode district : postcode.get("districts").valueStream().toList()) {
        JsonNode regions = district.get("regions");
        assertThat(texts(regions.get("nodes"), "slug"))
            .as(code)
            .containsExactlyInAnyOrderElementsOf(
                Facts.listedRegionsIn(district.get("key").asString()));
        assertThat(regions.get("totalCount").asInt()).isEqualTo(regions.get("nodes").size());
      }
    }
  }

  @Test
  void anUnknownPostcodeIsAnAnswer() {
    assertThat(
            ask.document("regions-of-postcode", Map.of("code", "00000")).get("postcode").isNull())
        .isTrue();
  }

  @Test
  void everythingOfOneRegionOnOnePage() {
    for (CSVRecord fact : Facts.REGIONS) {
      String slug = fact.get("slug");
      JsonNode region = ask.document("region-page", Map.of("slug", slug)).get("region");
      assertThat(region.get("name").asString()).isEqualTo(fact.get("name"));
      assertThat(texts(region.get("kinds")))
          .containsExactlyInAnyOrderElementsOf(Facts.parts(fact.get("kinds"), ";"));
      assertThat("DE-" + region.get("leadState").get("code").asString())
          .isEqualTo(fact.get("state"));
      for (String field : List.of("seat", "founded", "listed", "website")) {
        assertThat(region.get(field).asString("")).as(slug + field).isEqualTo(fact.get(field));
      }
      assertThat(region.get("officialName").asString("")).isEqualTo(fact.get("official_name"));
      assertThat(region.get("listedNoLaterThan").asString("")).isEqualTo(fact.get("listed_by"));
      assertThat(region.get("lifecycleKnown").asBoolean()).as(slug).isTrue();
      assertThat(region.get("pilotRegion").asBoolean())
          .isEqualTo(fact.get("pilot_region").equals("true"));
      assertThat(region.get("lifecycleStatus").asString())
          .isEqualTo(fact.get("ended").isEmpty() ? "LISTED" : "ENDED");
      assertThat(texts(region.get("sources"), "citation"))
          .isEqualTo(Facts.parts(fact.get("source"), " \\| "));
      assertThat(
              region
                  .get("coverage")
                  .valueStream()
                  .map(coverage -> coverage.get("district").get("key").asString()))
          .containsExactlyInAnyOrderElementsOf(
              today(Facts.COVERAGE, fact).map(row -> row.get("ags")).toList());
      assertThat(
              region
                  .get("involvements")
                  .valueStream()
                  .map(involvement -> involvement.get("role").asString()))
          .as(slug)
          .containsExactlyInAnyOrderElementsOf(
              today(Facts.INVOLVEMENTS, fact).map(row -> row.get("role")).toList());
      assertThat(texts(region.get("initiatives").get("nodes"), "slug"))
          .containsExactlyInAnyOrderElementsOf(
              Facts.INITIATIVES.stream()
                  .filter(row -> Facts.parts(row.get("region_slug"), ";").contains(slug))
                  .map(row -> row.get("slug"))
                  .toList());
      assertThat(
              region
                  .get("memberships")
                  .get("nodes")
                  .valueStream()
                  .map(membership -> membership.get("network").get("slug").asString()))
          .containsExactlyInAnyOrderElementsOf(
              Facts.MEMBERS.stream()
                  .filter(row -> row.get("region_slug").equals(slug))
                  .map(row -> row.get("network_slug"))
                  .toList());
    }
  }

  @Test
  void whichRegionsJoinedIn2024FromNorthToSouth() {
    JsonNode answer = ask.document("joined-in-a-year", Map.of("year", 2024));

    // The order in which the national list's review of 2024 welcomes them.
    assertThat(texts(answer.get("regions").get("nodes"), "slug"))
        .containsExactly(
            "meermint",
            "mintinside",
            "meet2mint",
            "dortmund-macht-mint",
            "mint-in-mind",
            "mint-niwo",
            "saarmint",
            "mint-region-heilbronn",
            "technikampus",
            "minti",
            "mintregion-18");
    assertThat(answer.get("regions").get("totalCount").asInt()).isEqualTo(11);
  }

  @Test
  void allSixteenStatesAreReached() {
    JsonNode states = ask.document("joined-in-a-year", Map.of("year", 2024)).get("federalStates");
    Map<String, CSVRecord> listed = Facts.listedRegions();
    Map<String, Set<String>> expected =
        listed.values().stream()
            .collect(
                Collectors.groupingBy(
                    region -> region.get("state"),
                    Collectors.mapping(region -> region.get("slug"), Collectors.toSet())));
    Map<String, String> stateOf =
        Facts.DISTRICTS.stream()
            .collect(Collectors.toMap(row -> row.get("ags"), row -> row.get("state")));
    for (CSVRecord coverage : Facts.statedCoverage()) {
      expected.get(stateOf.get(coverage.get("ags"))).add(coverage.get("region_slug"));
    }
    assertThat(states).hasSize(16);
    for (JsonNode state : states.valueStream().toList()) {
      assertThat(state.get("regions").get("totalCount").asInt())
          .as(state.get("name").asString())
          .isPositive()
          .isEqualTo(expected.get("DE-" + state.get("code").asString()).size());
    }
  }

  @Test
  void whichDistrictsOfAStateHaveNoListedRegion() {
    Set<String> states =
        Facts.DISTRICTS.stream().map(row -> row.get("state")).collect(Collectors.toSet());
    assertThat(states).hasSize(16);
    for (String state : states) {
      JsonNode answer =
          ask.document("white-spots", Map.of("state", state.substring(3))).get("whiteSpots");
      List<String> all =
          Facts.DISTRICTS.stream()
              .filter(row -> row.get("state").equals(state) && row.get("valid_to").isEmpty())
              .map(row -> row.get("ags"))
              .toList();
      Set<String> notCovered =
          all.stream()
              .filter(key -> Facts.listedRegionsIn(key).isEmpty())
              .collect(Collectors.toSet());
      int covered = all.size() - notCovered.size();
      Stream<String> possible =
          answer
              .get("possiblyCovered")
              .valueStream()
              .map(each -> each.get("district").get("key").asString());
      assertThat(Stream.concat(possible, texts(answer.get("uncovered"), "key").stream()))
          .as(state)
          .containsExactlyInAnyOrderElementsOf(notCovered);
      assertThat(answer.get("districtCount").asInt()).isEqualTo(all.size());
      assertThat(answer.get("coveredCount").asInt()).isEqualTo(covered);
      assertThat(answer.get("coveredShare").asDouble())
          .isCloseTo((double) covered / all.size(), within(1e-9));
      Map<String, Integer> byKind =
          answer
              .get("byKind")
              .valueStream()
              .collect(
                  Collectors.toMap(
                      kind -> kind.get("kind").asString(),
                      kind -> kind.get("coveredCount").asInt()));
      assertThat(byKind).isEqualTo(coveredByKind(all));
    }
  }

  /** The rows of a region that speak of today. */
  private static Stream<CSVRecord> today(List<CSVRecord> rows, CSVRecord region) {
    boolean over = !region.get("ended").isEmpty();
    return rows.stream()
        .filter(row -> row.get("region_slug").equals(region.get("slug")))
        .filter(row -> Facts.isToday(row) && !(over && row.get("end").isEmpty()));
  }

  private static Map<String, Integer> coveredByKind(List<String> districts) {
    Function<String, Integer> covered =
        kind ->
            (int)
                districts.stream()
                    .filter(district ->
                        Facts.listedRegionsIn(district).stream()
                            .map(slug -> Facts.listedRegions().get(slug).get("kinds"))
                            .anyMatch(kinds -> Facts.parts(kinds, ";").contains(kind)))
                    .count();
    return List.of("MINT_REGION", "MINT_CLUSTER", "ZDI_NETWORK", "OTHER").stream()
        .collect(Collectors.toMap(kind -> kind, covered));
  }
}
