package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GeoPointPropertiesTest {
  private static final double HALF_CIRCUMFERENCE_KM = Math.PI * GeoPoint.EARTH_RADIUS_KM;

  /** On the far side of the earth haversine loses about eight digits: some metres. */
  private static final double TOLERANCE_KM = 0.01;

  @Property
  void isAsFarAwayThereAsBack(@ForAll("points") GeoPoint one, @ForAll("points") GeoPoint other) {
    assertThat(one.distanceKm(other)).isCloseTo(other.distanceKm(one), within(1e-9));
  }

  @Property
  void isAtNoDistanceFromItself(@ForAll("points") GeoPoint point) {
    assertThat(point.distanceKm(point)).isZero();
  }

  @Property
  void isNeverNearerByADetour(
      @ForAll("points") GeoPoint from,
      @ForAll("points") GeoPoint over,
      @ForAll("points") GeoPoint to) {
    assertThat(from.distanceKm(to))
        .isLessThanOrEqualTo(from.distanceKm(over) + over.distanceKm(to) + TOLERANCE_KM);
  }

  @Property
  void isNeverFartherAwayThanHalfTheCircumference(
      @ForAll("points") GeoPoint one, @ForAll("points") GeoPoint other) {
    assertThat(one.distanceKm(other)).isBetween(0.0, HALF_CIRCUMFERENCE_KM);
  }

  @Property
  void isHalfTheCircumferenceAwayFromTheOppositePoint(@ForAll("points") GeoPoint point) {
    GeoPoint opposite =
        new GeoPoint(-point.lat(), point.lon() > 0 ? point.lon() - 180 : point.lon() + 180);

    assertThat(point.distanceKm(opposite)).isCloseTo(HALF_CIRCUMFERENCE_KM, within(TOLERANCE_KM));
  }

  @Property
  void isAsFarAwayAsTheAngleBetweenTheTwoVectorsSays(
      @ForAll("points") GeoPoint one, @ForAll("points") GeoPoint other) {
    assertThat(one.distanceKm(other)).isCloseTo(byVectors(one, other), within(TOLERANCE_KM));
  }

  @Property
  void isAsFarAwayAsTheVectorsSayWithinTheCountry(
      @ForAll("pointsInGermany") GeoPoint one, @ForAll("pointsInGermany") GeoPoint other) {
    assertThat(one.distanceKm(other)).isCloseTo(byVectors(one, other), within(1e-6));
  }

  /** The angle between two vectors from the middle of the earth, as atan2(|a × b|, a · b). */
  private static double byVectors(GeoPoint one, GeoPoint other) {
    double[] a = vector(one);
    double[] b = vector(other);
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    return GeoPoint.EARTH_RADIUS_KM * Math.atan2(Math.sqrt(x * x + y * y + z * z), dot);
  }

  private static double[] vector(GeoPoint point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    return Combinators.combine(
            Arbitraries.doubles()
                .between(-90, 90)
                .ofScale(6)
                .edgeCases(edges -> edges.includeOnly(-90.0, 0.0, 90.0)),
            Arbitraries.doubles()
                .between(-180, 180)
                .ofScale(6)
                .edgeCases(edges -> edges.includeOnly(-180.0, 0.0, 180.0)))
        .as(GeoPoint::new);
  }

  @Provide
  Arbitrary<GeoPoint> pointsInGermany() {
    return Combinators.combine(
            Arbitraries.doubles().between(47.2, 55.1).ofScale(6),
            Arbitraries.doubles().between(5.8, 15.1).ofScale(6))
        .as(GeoPoint::new);
  }
}
