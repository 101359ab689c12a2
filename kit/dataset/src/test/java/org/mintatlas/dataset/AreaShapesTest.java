package org.mintatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.memory.InMemoryAtlas;

class AreaShapesTest {
  private static final Pattern RING =
      Pattern.compile("\\[(\\[[-\\d.]+,[-\\d.]+](?:,\\[[-\\d.]+,[-\\d.]+])*+)]");
  private static final Pattern POINT = Pattern.compile("\\[([-\\d.]+),([-\\d.]+)]");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static List<District> districts() {
    InMemoryAtlas atlas = new InMemoryAtlas();
    Clock clock = Clock.systemUTC();
    new ImportDataset(atlas.ports(), new TimeOrderedIds(clock, new Random(1)), clock)
        .load(BundledDataset.read());
    return atlas.ports().districts().all(new DistrictScope.Everywhere(), TODAY);
  }

  @Test
  void areThoseOfAllDistrictsOfToday() {
    assertThat(AreaShapes.ofDistricts().keySet())
        .containsExactlyInAnyOrderElementsOf(districts().stream().map(District::key).toList());
  }

  @Test
  void areThoseOfAllStates() {
    assertThat(AreaShapes.ofStates()).containsOnlyKeys(FederalState.values());
  }

  /** Some are built around another, in which their middle lies. */
  @Test
  void haveTheirDistrictsWhereTheyAre() {
    Map<DistrictKey, String> shapes = AreaShapes.ofDistricts();
    List<District> elsewhere =
        districts().stream()
            .filter(d -> !holds(Objects.requireNonNull(shapes.get(d.key())), d.centre()))
            .toList();
    assertThat(elsewhere).hasSizeLessThan(30);
    assertThat(elsewhere)
        .allSatisfy(district ->
            assertThat(
                    points(Objects.requireNonNull(shapes.get(district.key()))).stream()
                        .mapToDouble(district.centre()::distanceKm)
                        .min()
                        .orElseThrow())
                .isLessThan(15));
  }

  @Test
  void areSmallEnoughForAPage() throws IOException {
    assertThat(Files.size(Path.of("src/main/resources/shapes/districts.geojson")))
        .isLessThan(400_000);
  }

  @Test
  void areClosedRingsOfPointsInGermany() {
    AreaShapes.ofDistricts()
        .forEach((key, shape) -> {
          assertThat(shape).matches("\\{\"type\":\"(Multi)?Polygon\",\"coordinates\":\\[.*]}");
          assertThat(rings(shape))
              .as("%s", key)
              .isNotEmpty()
              .allSatisfy(ring -> {
                assertThat(ring).hasSizeGreaterThan(3);
                assertThat(ring.getLast()).isEqualTo(ring.getFirst());
                assertThat(ring)
                    .allMatch(
                        p -> p.lat() > 47 && p.lat() < 55.2 && p.lon() > 5.8 && p.lon() < 15.1);
              });
        });
  }

  private static List<List<GeoPoint>> rings(String shape) {
    return RING.matcher(shape).results().map(ring -> points(ring.group(1))).toList();
  }

  private static List<GeoPoint> points(String text) {
    List<GeoPoint> points = new ArrayList<>();
    for (MatchResult point : POINT.matcher(text).results().toList()) {
      points.add(
          new GeoPoint(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1))));
    }
    return points;
  }

  /** Whether a line from the point to the east leaves it more often than it enters it. */
  private static boolean holds(String shape, GeoPoint point) {
    boolean inside = false;
    for (List<GeoPoint> ring : rings(shape)) {
      for (int i = 1; i < ring.size(); i++) {
        GeoPoint a = ring.get(i - 1);
        GeoPoint b = ring.get(i);
        if (a.lat() > point.lat() != b.lat() > point.lat()
            && point.lon()
                < a.lon() + (point.lat() - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon())) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
