package org.mintatlas.domain.geography;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The area of a postcode. It may reach into several districts; one of them is its main district.
 *
 * @param code the code
 * @param areas its part in each district, the main district first
 */
public record Postcode(PostalCode code, List<Area> areas) {
  private static final Rule NOWHERE =
      new Rule("geography.nowhere", "lies in no district", "liegt in keinem Kreis");
  private static final Rule TWO_AREAS =
      new Rule(
          "geography.two-areas",
          "has two areas in the district %s",
          "hat zwei Gebiete im Kreis %s");

  /**
   * The part of a postcode that lies in one district.
   *
   * @param district the district
   * @param place the town or village
   * @param point a point in it
   */
  public record Area(DistrictKey district, String place, GeoPoint point) {
    /**
     * @throws InvalidValueException when the place is blank
     */
    public Area {
      Require.given("district", district, "point", point);
      place = Require.text("place", place, 150);
    }
  }

  /**
   * @throws InvalidValueException when there is no area, or two lie in the same district
   */
  public Postcode {
    Require.given("code", code);
    areas = Require.list("areas", areas);
    if (areas.isEmpty()) {
      throw NOWHERE.broken("postcode", code);
    }
    Set<DistrictKey> seen = new HashSet<>();
    for (Area area : areas) {
      if (!seen.add(area.district())) {
        throw TWO_AREAS.broken("postcode", code, area.district());
      }
    }
  }

  /** The district in which most of it lies. */
  public DistrictKey mainDistrict() {
    return areas.getFirst().district();
  }

  /** The town or village that people connect with it. */
  public String place() {
    return areas.getFirst().place();
  }

  /** A point in it. */
  public GeoPoint point() {
    return areas.getFirst().point();
  }

  /** All districts into which it reaches. */
  public Set<DistrictKey> districts() {
    return areas.stream().map(Area::district).collect(Collectors.toUnmodifiableSet());
  }
}
