package org.mintatlas.example;

import java.sql.SQLException;
import org.mintatlas.domain.geography.GeoPoint;
import org.sqlite.Function;

/** How many kilometres two points are apart; null when the first one is. */
final class Distance extends Function {
  /** What SQL calls it. */
  static final String NAME = "distance_km";

  /** The type of what is absent, as SQLite numbers it. */
  private static final int NULL = 5;

  @Override
  protected void xFunc() throws SQLException {
    if (value_type(0) != NULL) {
      result(point(0).distanceKm(point(2)));
    } else {
      result();
    }
  }

  private GeoPoint point(int first) throws SQLException {
    return new GeoPoint(value_double(first), value_double(first + 1));
  }
}
