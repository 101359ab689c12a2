package org.mintatlas.graphql.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

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
  void leadsFromARetiredKeyToTheDistrictOfToday() {
    api.ask("{ district(key: \"16056\") { key name } }")
        .path("district")
        .matchesJsonStrictly("{ \"key\": \"16063\", \"name\": \"Wartburgkreis\" }");
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
            { postcode(code: "12529") { code place point { lat lon } mainDistrict { key }
              districts { key state { code } } } }
            """)
        .path("postcode")
        .matchesJsonStrictly(
            """
            { "code": "12529", "place": "Schönefeld", "point": { "lat": 52.389, "lon": 13.504 },
              "mainDistrict": { "key": "12061" },
              "districts": [ { "key": "12061", "state": { "code": "BB" } },
                             { "key": "11000", "state": { "code": "BE" } } ] }
            """);
  }

  @Test
  void hasNoAnswerForWhatNobodyKnows() {
    assertThat(
            api.raw(
                "{ district(key: \"05999\") { name } postcode(code: \"00000\") { place } }",
                Map.of()))
        .hasToString("{data={district=null, postcode=null}}");
  }
}
