package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;

class FacetsTest extends SmallAtlasApi {

  @Test
  void aPropertyIgnoresWhatIsChosenOfIt() {
    api.ask(
            """
            { projects(filter: { subjects: [PHYSICS, ART], formats: [WORKSHOP] }) { facets {
              bySubject { values { code label(lang: DE) matchCount } unknownCount exact }
              byFormat { values { code label(lang: EN) matchCount } unknownCount }
              byCostClass { values { code label(lang: DE) matchCount } unknownCount } } } }
            """)
        .path("projects.facets")
        .matchesJsonStrictly(
            """
            { "bySubject": {
                "values": [
                  { "code": "INFORMATICS", "label": "Informatik", "matchCount": 1 },
                  { "code": "PHYSICS", "label": "Physik", "matchCount": 1 },
                  { "code": "ART", "label": "Kunst", "matchCount": 0 } ],
                "unknownCount": 0, "exact": true },
              "byFormat": {
                "values": [
                  { "code": "HOLIDAY_OFFER", "label": "holiday offer", "matchCount": 1 },
                  { "code": "WORKSHOP", "label": "workshop", "matchCount": 1 } ],
                "unknownCount": 0 },
              "byCostClass": {
                "values": [ { "code": "UP_TO_50", "label": "bis 50 Euro", "matchCount": 1 } ],
                "unknownCount": 0 } }
            """);
  }

  @Test
  void whatNobodyKnowsIsCountedApart() {
    api.ask("{ projects { totalCount facets { bySubject { unknownCount } } } }")
        .path("projects")
        .matchesJsonStrictly(
            "{ \"totalCount\": 2, \"facets\": { \"bySubject\": { \"unknownCount\": 1 } } }");
  }

  @Test
  void statesAndMonthsHaveTheirNames() {
    String answer =
        api.ask(
                """
                { initiatives { facets { byState { values { code label } } byKind { values { code } } } }
                  regions { facets { byState { values { code matchCount } } byKind { exact }
                    byLifecycleStatus { values { code label(lang: EN) } } } }
                  events { facets { byMonth { values { code label(lang: DE) } } byMode { exact }
                    byAudience { exact } } } }
                """)
            .path("$")
            .entity(Object.class)
            .get()
            .toString();
    assertThat(answer).contains("{code=NW, label=Nordrhein-Westfalen}");
  }

  @Test
  void whatIsNoMonthIsRefusedByItsArgument() {
    assertThat(api.errors("{ events(filter: { months: [\"2024\"] }) { totalCount } }", Map.of()))
        .singleElement()
        .satisfies(error ->
            assertThat(error.get("extensions"))
                .asString()
                .contains("code=BAD_USER_INPUT", "argument=filter.months"));
  }
}
