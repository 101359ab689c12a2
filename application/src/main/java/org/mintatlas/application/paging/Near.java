package org.mintatlas.application.paging;

import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * How near something must be.
 *
 * @param centre to what
 * @param radiusKm how many kilometres away it is at the most, 1 to 200, as the crow flies
 * @param orOnline whether what one can take part in online will do as well, wherever it is
 */
public record Near(GeoPoint centre, double radiusKm, boolean orOnline) {
  /** The widest that is looked for. */
  public static final int MAX_RADIUS_KM = 200;

  /**
   * @throws InvalidValueException when the radius is out of range
   */
  public Near {
    Require.given("centre", centre);
    Require.between("radiusKm", radiusKm, 1, MAX_RADIUS_KM);
  }

  /** Whether a point is so near. */
  public boolean reaches(GeoPoint point) {
    return centre.distanceKm(point) <= radiusKm;
  }
}
