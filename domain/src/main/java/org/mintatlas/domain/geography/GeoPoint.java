package org.mintatlas.domain.geography;

import java.util.Collection;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A point on the earth in WGS 84 degrees.
 *
 * @param lat latitude, -90 (south) to 90 (north)
 * @param lon longitude, -180 (west) to 180 (east)
 */
public record GeoPoint(double lat, double lon) {
  private static final Rule NO_POINT =
      new Rule("geography.no-point", "needs at least one point", "braucht mindestens einen Punkt");

  /** The mean radius of the earth (IUGG), with which distances are computed. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  /**
   * @throws InvalidValueException when a coordinate lies outside its range or is not a number
   */
  public GeoPoint {
    Require.between("latitude", lat, -90, 90);
    Require.between("longitude", lon, -180, 180);
  }

  /** The great-circle distance in kilometres, by the haversine formula. */
  public double distanceKm(GeoPoint other) {
    double lat1 = Math.toRadians(lat);
    double lat2 = Math.toRadians(other.lat);
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /**
   * The middle of several points of one country: the mean of their coordinates.
   *
   * @throws InvalidValueException when there is no point
   */
  public static GeoPoint middleOf(Collection<GeoPoint> points) {
    if (points.isEmpty()) {
      throw NO_POINT.broken("middle", null);
    }
    return new GeoPoint(
        points.stream().mapToDouble(GeoPoint::lat).average().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::lon).average().orElseThrow());
  }
}
