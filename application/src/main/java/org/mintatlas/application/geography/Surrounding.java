package org.mintatlas.application.geography;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * What is near as people say it: around a postcode, a district or a point.
 *
 * @param postcode around the point of this postcode: of one that lies in several districts, that in
 *     its main district
 * @param district around the centre of this district
 * @param point around this point
 * @param radiusKm how many kilometres away it is at the most, 1 to 200
 * @param orOnline whether what one can take part in online will do as well
 */
public record Surrounding(
    @Nullable PostalCode postcode,
    @Nullable DistrictKey district,
    @Nullable GeoPoint point,
    double radiusKm,
    boolean orOnline) {
  private static final Rule ONE_CENTRE =
      new Rule(
          "geography.one-centre",
          "needs exactly one of postcode, district and point, has %s",
          "braucht genau eines von postcode, district und point, hat %s");

  /**
   * @throws InvalidValueException when there is no centre, or more than one, or the radius is out
   *     of range
   */
  public Surrounding {
    long centres = Stream.of(postcode, district, point).filter(Objects::nonNull).count();
    if (centres != 1) {
      throw ONE_CENTRE.broken("near", null, centres);
    }
    Require.between("radiusKm", radiusKm, 1, Near.MAX_RADIUS_KM);
  }
}
