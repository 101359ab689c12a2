package org.mintatlas.domain.geography;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A part of a map between two parallels and two meridians, its edges included. It never crosses the
 * 180th meridian.
 *
 * @param south its lowest latitude, -90 to 90
 * @param west its lowest longitude, -180 to 180
 * @param north its highest latitude, not below the south
 * @param east its highest longitude, not below the west
 */
public record Bounds(double south, double west, double north, double east) {
  private static final Rule TURNED =
      new Rule("geography.bounds-turned", "lies beyond `%s` %s", "liegt jenseits von `%s` %s");

  /**
   * @throws InvalidValueException when a coordinate is none, or the sides are turned round
   */
  public Bounds {
    Require.between("south", south, -90, 90);
    Require.between("west", west, -180, 180);
    Require.between("north", north, -90, 90);
    Require.between("east", east, -180, 180);
    if (south > north) {
      throw TURNED.broken("south", south, "north", north);
    }
    if (west > east) {
      throw TURNED.broken("west", west, "east", east);
    }
  }

  /** Whether a point lies within, or on an edge. */
  public boolean contains(GeoPoint point) {
    return point.lat() >= south
        && point.lat() <= north
        && point.lon() >= west
        && point.lon() <= east;
  }
}
