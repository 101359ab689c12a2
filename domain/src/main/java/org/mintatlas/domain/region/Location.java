package org.mintatlas.domain.region;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.shared.Require;

/**
 * The point that stands for a region on a map and in an order from north to south, and what it is
 * derived from.
 *
 * @param point the point
 * @param basis what it is derived from
 */
public record Location(GeoPoint point, Basis basis) {
  public Location {
    Require.given("point", point, "basis", basis);
  }

  /** The point; null when it stands for no more than a state. */
  public @Nullable GeoPoint pointInState() {
    return basis == Basis.STATE ? null : point;
  }

  /** What a location is derived from, the best first. */
  public enum Basis {
    /** The town of the seat. */
    SEAT,
    /** The middle of the covered districts. */
    COVERAGE,
    /** The capital of the lead state, for want of anything nearer. */
    STATE
  }
}
