package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;

/** What a list says of its filter. */
class LooserTest extends SmallAtlasApi {
  private static final String LOOSER = " { totalCount looser { conditions matchCount } } }";

  @Test
  void anEmptyListSaysWhichConditionsAreToBlame() {
    api.ask("{ projects(filter: { subjects: [ART], formats: [WORKSHOP], online: null })" + LOOSER)
        .path("projects")
        .matchesJsonStrictly(
            "{ \"totalCount\": 0, \"looser\": [ { \"conditions\": [ \"subjects\" ],"
                + " \"matchCount\": 1 } ] }");
    api.ask(
            "{ regions(filter: { nameContains: \"xyz\", uncertain: true, lifecycleStatuses:"
                + " [PAUSED] })"
                + LOOSER)
        .path("regions.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void whereNoConditionIsToBlameAloneThoseAreToldThatAreTogether() {
    api.calls.forget();
    api.ask("{ projects(filter: { subjects: [ART], formats: [WORKSHOP], age: 99 })" + LOOSER)
        .path("projects")
        .matchesJsonStrictly(
            """
            { "totalCount": 0, "looser": [ { "conditions": ["age", "subjects"], "matchCount": 1 } ] }
            """);
    assertThat(api.calls.made())
        .filteredOn(call -> call.equals("Projects.counts"))
        .hasSizeLessThan(5 * 3);
  }

  @Test
  void whoeverAsksMayChooseWhatToLoosen() {
    api.ask(
            "{ projects(filter: { subjects: [PHYSICS], targetGroups: [TEACHERS], costClasses:"
                + " [FREE] })"
                + LOOSER)
        .path("projects")
        .matchesJsonStrictly(
            """
            { "totalCount": 0, "looser": [
              { "conditions": ["costClasses", "targetGroups"], "matchCount": 1 },
              { "conditions": ["subjects", "targetGroups"], "matchCount": 1 } ] }
            """);
  }

  @Test
  void conditionsThatMakeNoSenseWithoutOthersGoWithThem() {
    api.ask(
            "{ regions(filter: { uncertain: true, lifecycleStatuses: [PAUSED], nameContains:"
                + " \"xyz\" })"
                + LOOSER)
        .path("regions.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("regions.looser[*].matchCount")
        .entityList(Integer.class)
        .satisfies(counts -> assertThat(counts).isNotEmpty().doesNotContain(0));
  }

  @Test
  void aListThatIsNotEmptyBlamesNone() {
    api.calls.forget();
    api.ask("{ projects(filter: { formats: [WORKSHOP] }, first: 1)" + LOOSER)
        .path("projects")
        .matchesJsonStrictly("{ \"totalCount\": 1, \"looser\": [] }");
    assertThat(api.calls.made()).containsExactly("Projects.pages");
    api.ask("{ projects(first: 1) { looser { conditions } } }")
        .path("projects.looser")
        .entityList(Object.class)
        .hasSize(0);
  }

  @Test
  void aSearchSaysSoToo() {
    api.ask(
            "{ search(text: \"workshop\", types: [PROJECT], filter: { months: [\"1990-01\"] })"
                + " { totalCount looser { conditions } } }")
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("search.looser[*].conditions[*]")
        .entityList(String.class)
        .hasSizeLessThan(2);
  }

  @Test
  void theTypesOfASearchAreAConditionToo() {
    api.ask("{ search(text: \"workshop\", types: [BODY])" + LOOSER)
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("search.looser[*].conditions[*]")
        .entityList(String.class)
        .containsExactly("types");
  }

  @Test
  void theTypesOfASearchAreToBlameTogetherWithItsFilter() {
    api.ask(
            "{ search(text: \"workshop\", types: [BODY], filter: { costClasses: [OVER_50] })"
                + LOOSER)
        .path("search.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("search.looser[*].conditions[*]")
        .entityList(String.class)
        .containsExactly("costClasses", "types");
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
