package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {

  @ParameterizedTest
  @ValueSource(doubles = {-90, -89.9, 0, 50.94, 90})
  void hasALatitudeBetweenThePoles(double lat) {
    assertThat(new GeoPoint(lat, 0).lat()).isEqualTo(lat);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-180, 0, 6.96, 180})
  void hasALongitudeAroundTheEarth(double lon) {
    assertThat(new GeoPoint(0, lon).lon()).isEqualTo(lon);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -90.0001,
        90.0001,
        1000,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
      })
  void isRefusedBeyondThePoles(double lat) {
    assertInvalid(() -> new GeoPoint(lat, 0))
        .withMessage("latitude '" + lat + "': must be -90 to 90");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-180.0001, 180.0001, Double.NaN, Double.POSITIVE_INFINITY})
  void isRefusedBeyondTheDateLine(double lon) {
    assertInvalid(() -> new GeoPoint(0, lon))
        .withMessage("longitude '" + lon + "': must be -180 to 180");
  }

  @Test
  void isAQuarterOfTheCircumferenceAwayFromThePole() {
    double quarter = Math.PI / 2 * 6371.0088;

    assertThat(new GeoPoint(0, 17).distanceKm(new GeoPoint(90, 0)))
        .isCloseTo(quarter, within(1e-9));
  }

  @Test
  void isHalfTheCircumferenceAwayFromTheOtherSideOfTheEarth() {
    assertThat(new GeoPoint(50.94, 6.96).distanceKm(new GeoPoint(-50.94, -173.04)))
        .isCloseTo(Math.PI * 6371.0088, within(1e-3));
  }

  @Test
  void isNearAcrossTheDateLine() {
    assertThat(new GeoPoint(0, 179.9).distanceKm(new GeoPoint(0, -179.9)))
        .isCloseTo(0.2 * Math.PI / 180 * 6371.0088, within(1e-6));
  }

  @Test
  void isAsFarFromAnotherTownAsAnAtlasSays() {
    GeoPoint berlin = new GeoPoint(52.5200, 13.4050);
    GeoPoint muenchen = new GeoPoint(48.1371, 11.5754);

    assertThat(berlin.distanceKm(muenchen)).isCloseTo(504, within(1.0));
  }

  @Test
  void isTheMiddleOfSeveralPoints() {
    assertThat(
            GeoPoint.middleOf(
                List.of(new GeoPoint(50, 6), new GeoPoint(51, 8), new GeoPoint(52, 10))))
        .isEqualTo(new GeoPoint(51, 8));
  }

  @Test
  void isTheMiddleOfItself() {
    assertThat(GeoPoint.middleOf(List.of(new GeoPoint(50.94, 6.96))))
        .isEqualTo(new GeoPoint(50.94, 6.96));
  }

  @Test
  void isNotTheMiddleOfNothing() {
    assertInvalid(() -> GeoPoint.middleOf(List.of()))
        .withMessage("middle: needs at least one point");
  }
}
