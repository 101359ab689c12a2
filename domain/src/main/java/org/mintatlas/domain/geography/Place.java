package org.mintatlas.domain.geography;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * Where something takes place, as far as it is known. An absent part is unknown.
 *
 * @param city the town or village
 * @param postcode its postcode
 * @param point the very point
 * @param district the district
 * @param state the state
 */
@Buildable
public record Place(
    @Nullable String city,
    @Nullable PostalCode postcode,
    @Nullable GeoPoint point,
    @Nullable DistrictKey district,
    @Nullable FederalState state) {
  private static final Rule OTHER_STATE =
      new Rule(
          "geography.place-elsewhere",
          "does not fit the district %s, in %s",
          "passt nicht zum Kreis %s, in %s");

  /** Nothing is known. */
  public static final Place UNKNOWN = new Place(null, null, null, null, null);

  /**
   * @throws InvalidValueException when the city is blank, or district and state disagree
   */
  public Place {
    city = Require.optionalText("city", city, 150);
    if (district != null && state != null && district.state() != state) {
      throw OTHER_STATE.broken("state", state, district, district.state());
    }
    if (district != null && state == null) {
      state = district.state();
    }
  }

  /** Starts one from this one, to change some of it. */
  public PlaceBuilder toBuilder() {
    return PlaceBuilder.of(this);
  }
}
