package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;

/** What a list says of its filter. */
class LooserTest extends SmallAtlasApi {
  private static final String LOOSER = " { totalCount looser { condition matchCount } } }";

  @Test
  void anEmptyListSaysWhichConditionsAreToBlame() {
    api.ask("{ projects(filter: { subjects: [ART], formats: [WORKSHOP], online: null })" + LOOSER)
        .path("projects")
        .matchesJsonStrictly(
            "{ \"totalCount\": 0, \"looser\": [ { \"condition\": \"subjects\", \"matchCount\": 1 }"
                + " ] }");
    api.ask(
            "{ regions(filter: { nameContains: \"xyz\", uncertain: true, lifecycleStatuses:"
                + " [PAUSED] })"
                + LOOSER)
        .path("regions.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void aListThatIsNotEmptyBlamesNone() {
    api.calls.forget();
    api.ask("{ projects(filter: { formats: [WORKSHOP] }, first: 1)" + LOOSER)
        .path("projects")
        .matchesJsonStrictly("{ \"totalCount\": 1, \"looser\": [] }");
    assertThat(api.calls.made()).containsExactly("Projects.pages");
    api.ask("{ projects(first: 1) { looser { condition } } }")
        .path("projects.looser")
        .entityList(Object.class)
        .hasSize(0);
  }

  @Test
  void aSearchSaysSoToo() {
    api.ask(
            "{ search(text: \"workshop\", types: [PROJECT], filter: { months: [\"1990-01\"] })"
                + " { totalCount looser { condition } } }")
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("search.looser[*].condition")
        .entityList(String.class)
        .hasSizeLessThan(2);
  }

  @Test
  void theTypesOfASearchAreAConditionToo() {
    api.ask("{ search(text: \"workshop\", types: [BODY])" + LOOSER)
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("search.looser[*].condition")
        .entityList(String.class)
        .containsExactly("types");
  }

  @Test
  void aListTellsInWhichDistrictsThePostcodeLies() {
    for (String list : List.of("regions", "initiatives", "projects", "events")) {
      api.ask(
              "{ "
                  + list
                  + "(filter: { near: { postcode: \"12529\", radiusKm: 9 } }) { nearDistricts { key"
                  + " } } }")
          .path(list + ".nearDistricts[*].key")
          .entityList(String.class)
          .containsExactly("12061", "11000");
    }
    api.ask(
            "{ projects(filter: { near: { district: \"12061\", radiusKm: 9 } }) { nearDistricts {"
                + " key } } }")
        .path("projects.nearDistricts")
        .valueIsNull();
  }
}
