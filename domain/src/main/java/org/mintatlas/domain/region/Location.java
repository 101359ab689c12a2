package org.mintatlas.domain.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
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

  /**
   * That of a region of whose seat nothing is known.
   *
   * @param lead its lead state
   * @param centres the middles of the districts that it covers or covered
   */
  public static Location ofCoverage(FederalState lead, List<GeoPoint> centres) {
    Require.given("lead", lead, "centres", centres);
    return centres.isEmpty()
        ? new Location(lead.capitalPoint(), Basis.STATE)
        : new Location(GeoPoint.middleOf(centres), Basis.COVERAGE);
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
