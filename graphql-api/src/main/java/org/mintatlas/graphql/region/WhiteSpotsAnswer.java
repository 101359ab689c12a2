package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;

/**
 * White spots with the question that they answer.
 *
 * @param state the state asked for; null for all of Germany
 * @param on the day
 * @param found what was found
 */
public record WhiteSpotsAnswer(@Nullable FederalState state, LocalDate on, WhiteSpots found) {

  /**
   * What the regions of a kind cover.
   *
   * @param kind the kind
   * @param coveredCount how many districts
   * @param coveredShare their share, 0 to 1
   */
  public record KindCoverage(RegionKind kind, int coveredCount, double coveredShare) {}

  /** The white spots. */
  public List<District> districts() {
    return found.districts();
  }

  /** How many districts there are. */
  public int districtCount() {
    return found.total();
  }

  /** How many of them are covered. */
  public int coveredCount() {
    return found.covered();
  }

  /** The share of them that is covered. */
  public double coveredShare() {
    return found.coveredShare();
  }

  /** The same for each kind. */
  public List<KindCoverage> byKind() {
    return found.coveredByKind().entrySet().stream()
        .map(e -> new KindCoverage(e.getKey(), e.getValue(), found.coveredShare(e.getKey())))
        .toList();
  }
}
