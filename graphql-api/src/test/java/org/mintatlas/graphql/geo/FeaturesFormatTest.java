package org.mintatlas.graphql.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeaturesFormatTest {
  private static final Map<String, ?> POINT = Map.of("lat", 50.9375, "lon", 6.9603);

  private static Map<String, Object> row(String part, @Nullable Map<String, ?> place) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", "AQ1");
    row.put("slug", "a");
    row.put("website", null);
    row.put(part, place);
    return row;
  }

  private static String written(FeaturesFormat format, Map<String, Object> row) {
    return new String(format.row(row), StandardCharsets.UTF_8);
  }

  private static String end(FeaturesFormat format) {
    return new String(format.end(), StandardCharsets.UTF_8);
  }

  @Test
  void putsTheLongitudeFirstAndPartsBesideTheRest() {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("city", "Köln");
    place.put("district", Map.of("key", "05315"));
    place.put("point", POINT);
    assertThat(written(new FeaturesFormat(PlacedThings.EVENTS), row("place", place)))
        .contains("\"type\":\"Feature\",\"id\":\"AQ1\"")
        .contains("\"coordinates\":[6.9603,50.9375]")
        .contains(
            "\"properties\":{\"slug\":\"a\",\"website\":null,\"place.city\":\"Köln\","
                + "\"place.district.key\":\"05315\"}");
  }

  @Test
  void leavesOutWhatHasNoPlaceAndCountsIt() {
    FeaturesFormat format = new FeaturesFormat(PlacedThings.PROJECTS);
    assertThat(written(format, row("place", null))).isEmpty();
    assertThat(written(format, row("place", Collections.singletonMap("point", null)))).isEmpty();
    assertThat(written(format, row("place", Map.of("point", POINT)))).isNotEmpty();
    assertThat(end(format)).contains("\"withoutPlace\":2}");
  }

  @Test
  void leavesOutARegionOfWhichOnlyTheLeadStateIsKnown() {
    FeaturesFormat format = new FeaturesFormat(PlacedThings.REGIONS);
    Map<String, Object> state = row("location", Map.of("basis", "STATE", "point", POINT));
    assertThat(written(format, state)).isEmpty();
    Map<String, Object> seat = row("location", Map.of("basis", "SEAT", "point", POINT));
    assertThat(written(format, seat)).contains("\"location.basis\":\"SEAT\"");
    assertThat(end(format)).contains("\"withoutPlace\":1}");
  }
}
