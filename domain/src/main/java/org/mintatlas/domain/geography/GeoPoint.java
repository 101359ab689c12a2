package org.mintatlas.domain.geography;

import java.util.Collection;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * A point on the earth in WGS 84 degrees.
 *
 * @param lat latitude, -90 (south) to 90 (north)
 * @param lon longitude, -180 (west) to 180 (east)
 */
public record GeoPoint(double lat, double lon) {
  /** The mean radius of the earth (IUGG), with which distances are computed. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  /**
   * @throws InvalidValueException when a coordinate lies outside its range or is not a number
   */
  public GeoPoint {
    if (!(lat >= -90 && lat <= 90)) {
      throw new InvalidValueException("latitude", lat, "must be -90 to 90");
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new InvalidValueException("longitude", lon, "must be -180 to 180");
    }
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
      throw new InvalidValueException("middle", null, "needs at least one point");
    }
    return new GeoPoint(
        points.stream().mapToDouble(GeoPoint::lat).average().orElseThrow(),
        points.stream().mapToDouble(GeoPoint::lon).average().orElseThrow());
  }
}
