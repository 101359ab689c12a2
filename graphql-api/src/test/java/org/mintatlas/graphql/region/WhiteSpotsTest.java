package org.mintatlas.graphql.region;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class WhiteSpotsTest {
  private final ApiInMemory api = new ApiInMemory();

  WhiteSpotsTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    api.ask("{ whiteSpots { districtCount coveredCount coveredShare uncovered { key } state } }")
        .path("whiteSpots.uncovered[*].key")
        .entityList(String.class)
        .isEqualTo(List.of("09162", "09184", "11000", "12061", "12065", "16063"))
        .path("whiteSpots.districtCount")
        .entity(Integer.class)
        .isEqualTo(9)
        .path("whiteSpots.coveredCount")
        .entity(Integer.class)
        .isEqualTo(3)
        .path("whiteSpots.coveredShare")
        .entity(Double.class)
        .isEqualTo(3 / 9d)
        .path("whiteSpots.state")
        .valueIsNull();
  }

  @Test
  void areToldForAStateADayAndKinds() {
    api.ask(
            """
            { whiteSpots(state: NW, on: "2022-06-01", kinds: [MINT_CLUSTER, OTHER]) {
                state on uncovered { key } byKind { kind coveredCount coveredShare } } }
            """)
        .path("whiteSpots")
        .matchesJson(
            """
            { "state": "NW", "on": "2022-06-01", "uncovered": [ { "key": "05382" } ],
              "byKind": [ { "kind": "MINT_CLUSTER", "coveredCount": 1, "coveredShare": 0.5 },
                          { "kind": "OTHER", "coveredCount": 0, "coveredShare": 0.0 } ] }
            """);
  }
}
