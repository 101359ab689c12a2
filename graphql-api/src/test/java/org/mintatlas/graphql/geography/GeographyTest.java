package org.mintatlas.graphql.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class GeographyTest {
  private final ApiInMemory api = new ApiInMemory();

  GeographyTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void knowsTheSixteenStatesByTheirGermanName() {
    assertThat(
            api.ask("{ federalStates { name } }")
                .path("federalStates[*].name")
                .entityList(String.class)
                .get())
        .hasSize(16)
        .startsWith("Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen")
        .endsWith("Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen");
  }

  @Test
  void showsAState() {
    api.ask(
            """
            { federalState(code: BY) { code iso agsPrefix name en: name(lang: EN) no: name(lang: null)
              capital capitalPoint { lat lon } nuts1 districts { nodes { key } totalCount } } }
            """)
        .path("federalState")
        .matchesJsonStrictly(
            """
            { "code": "BY", "iso": "DE-BY", "agsPrefix": "09", "name": "Bayern", "en": "Bavaria",
              "no": "Bayern", "capital": "München", "capitalPoint": { "lat": 48.14, "lon": 11.58 },
              "nuts1": "DE2",
              "districts": { "nodes": [ { "key": "09162" }, { "key": "09184" } ], "totalCount": 2 } }
            """);
  }

  @Test
  void showsADistrict() {
    api.ask(
            """
            { district(key: "05315") { key name officialName displayName kind state { code } nuts3
              centre { lat lon } } }
            """)
        .path("district")
        .matchesJsonStrictly(
            """
            { "key": "05315", "name": "Köln", "officialName": "Köln, Stadt",
              "displayName": "Köln (kreisfreie Stadt)", "kind": "KREISFREIE_STADT",
              "state": { "code": "NW" }, "nuts3": "DEA23", "centre": { "lat": 50.94, "lon": 6.96 } }
            """);
  }

  @Test
  void leadsFromARetiredKeyToTheDistrictOfTodayAndSaysSo() {
    api.ask(
            """
            { retired: district(key: "16056") { key name requestedKey successorOf validFrom validTo
                state { districts { nodes { key requestedKey } } } }
              present: district(key: "16063") { requestedKey successorOf }
              other: district(key: "05315") { requestedKey successorOf } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "retired": { "key": "16063", "name": "Wartburgkreis", "requestedKey": "16056",
                           "successorOf": [ "16056" ], "validFrom": null, "validTo": null,
                           "state": { "districts": {
                             "nodes": [ { "key": "16063", "requestedKey": null } ] } } },
              "present": { "requestedKey": null, "successorOf": [ "16056" ] },
              "other": { "requestedKey": null, "successorOf": [] } }
            """);
  }

  @Test
  void leadsToTheDistrictOfTheDay() {
    api.atlas.districts.saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    api.ask(
            """
            { before: district(key: "16056", on: "2021-06-30") { key name requestedKey successorOf
                validFrom validTo }
              after: district(key: "16056", on: "2021-07-01") { key requestedKey }
              today: district(key: "16056") { key requestedKey } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "before": { "key": "16056", "name": "Eisenach", "requestedKey": null,
                          "successorOf": [], "validFrom": null, "validTo": "2021-06-30" },
              "after": { "key": "16063", "requestedKey": "16056" },
              "today": { "key": "16063", "requestedKey": "16056" } }
            """);
  }

  @Test
  void listsTheDistrictsOfTheDay() {
    api.atlas.districts.saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    api.ask(
            """
            { before: districts(filter: { on: "2021-06-30", states: [TH] }, orderBy: KEY) {
                totalCount nodes { key } }
              after: districts(filter: { on: "2021-07-01", states: [TH] }) {
                totalCount nodes { key } }
              federalState(code: TH) { before: districts(filter: { on: "2021-06-30" }) { totalCount }
                districts { totalCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "before": { "totalCount": 2, "nodes": [ { "key": "16056" }, { "key": "16063" } ] },
              "after": { "totalCount": 1, "nodes": [ { "key": "16063" } ] },
              "federalState": { "before": { "totalCount": 2 }, "districts": { "totalCount": 1 } } }
            """);
  }

  @Test
  void keepsAFormerDistrictWhereARegionCoversIt() {
    api.atlas.districts.saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aListedRegion("eisenach-region")
                .withCoverage(
                    List.of(Coverage.stated(GeographyFixtures.EISENACH, Tenure.UNKNOWN)))));
    api.ask(
            """
            { region(slug: "eisenach-region") { coverage { district { key name validTo } } }
              district(key: "16063") { regions { nodes { slug } } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "region": { "coverage": [ { "district": { "key": "16056", "name": "Eisenach",
                                                        "validTo": "2021-06-30" } } ] },
              "district": { "regions": { "nodes": [ { "slug": "eisenach-region" } ] } } }
            """);
  }

  @Test
  void filtersAndOrdersDistricts() {
    api.ask(
            """
            { districts(filter: { states: [BY, NW], kinds: [LANDKREIS, KREISFREIE_STADT],
                                  nameContains: "ün" }, orderBy: KEY_DESC) { nodes { key } } }
            """)
        .path("districts.nodes[*].key")
        .entityList(String.class)
        .containsExactly("09184", "09162");
  }

  @Test
  void showsAPostcodeWithItsDistrictsTheMainOneFirst() {
    api.ask(
            """
            { postcode(code: "12529") { code placeName point { lat lon } mainDistrict { key }
              districts { key state { code } } } }
            """)
        .path("postcode")
        .matchesJsonStrictly(
            """
            { "code": "12529", "placeName": "Schönefeld", "point": { "lat": 52.389, "lon": 13.504 },
              "mainDistrict": { "key": "12061" },
              "districts": [ { "key": "12061", "state": { "code": "BB" } },
                             { "key": "11000", "state": { "code": "BE" } } ] }
            """);
  }

  @Test
  void hasNoAnswerForWhatNobodyKnows() {
    assertThat(
            api.raw(
                "{ district(key: \"05999\") { name } postcode(code: \"00000\") { placeName } }",
                Map.of()))
        .hasToString("{data={district=null, postcode=null}}");
  }
}
