package org.mintatlas.graphql.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedThingsTest {
  private static Map<String, Object> region(String basis) {
    return LinkedThings.REGIONS.node(
        Map.of(
            "slug", "eins",
            "name", "Eins",
            "location", Map.of("basis", basis, "point", Map.of("lat", 50.5, "lon", 7.25))));
  }

  @Test
  void aRegionIsWhereItsSeatOrItsDistrictsAre() {
    for (String basis : new String[] {"SEAT", "COVERAGE"}) {
      assertThat(region(basis).get("location"))
          .isEqualTo(
              Map.of(
                  "@type",
                  "Place",
                  "geo",
                  Map.of("@type", "GeoCoordinates", "latitude", 50.5, "longitude", 7.25)));
    }
  }

  @Test
  void aRegionIsNotInTheCapitalOfItsStateBecauseNoMoreIsKnown() {
    assertThat(region("STATE")).containsEntry("name", "Eins").doesNotContainKey("location");
    assertThat(LinkedThings.REGIONS.selection()).contains("location { basis point");
  }
}
