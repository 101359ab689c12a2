package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;

/**
 * White spots with the question that they answer.
 *
 * @param stateCode the state asked for; null for all of Germany
 * @param on the day
 * @param found what was found
 */
public record WhiteSpotsAnswer(
    @Nullable FederalState stateCode, LocalDate on, FindWhiteSpots.Found found) {

  /**
   * What the regions of a kind cover.
   *
   * @param kind the kind
   * @param share how much of how many districts
   */
  public record KindCoverage(RegionKind kind, CoveredShare share) {
    /** How many districts they cover. */
    public int coveredCount() {
      return share.covered();
    }

    /** How many others they may cover. */
    public int possiblyCoveredCount() {
      return share.possible();
    }

    /** The share of the districts that they cover. */
    public double coveredShare() {
      return share.least();
    }

    /** The share that they cover at the most. */
    public double coveredShareAtMost() {
      return share.most();
    }
  }

  /**
   * A district that may be covered.
   *
   * @param district the district
   * @param regions the regions that may cover it
   */
  public record PossiblyCovered(District district, Set<RegionId> regions) {}

  private WhiteSpots spots() {
    return found.spots();
  }

  private CoveredShare share(WhiteSpots.Count count) {
    return new CoveredShare(count.covered(), count.possible(), spots().total());
  }

  /** The districts that are covered. */
  public List<District> covered() {
    return spots().covered();
  }

  /** The districts that may be covered. */
  public List<PossiblyCovered> possiblyCovered() {
    return spots().possible().entrySet().stream()
        .map(
            (Map.Entry<District, Set<RegionId>> e) -> new PossiblyCovered(e.getKey(), e.getValue()))
        .toList();
  }

  /** The white spots. */
  public List<District> uncovered() {
    return spots().uncovered();
  }

  /** Whether the districts of the day are known. */
  public boolean districtsKnown() {
    return found.districtsKnown();
  }

  /** How many districts there are. */
  public int districtCount() {
    return spots().total();
  }

  /** How many of them are covered. */
  public int coveredCount() {
    return spots().covered().size();
  }

  /** How many others may be. */
  public int possiblyCoveredCount() {
    return spots().possible().size();
  }

  /** How many are white spots. */
  public int uncoveredCount() {
    return spots().uncovered().size();
  }

  /** The share of them that is covered. */
  public double coveredShare() {
    return share(spots().count()).least();
  }

  /** The share of them that is covered at the most. */
  public double coveredShareAtMost() {
    return share(spots().count()).most();
  }

  /** The same for each kind. */
  public List<KindCoverage> byKind() {
    return spots().byKind().entrySet().stream()
        .map(e -> new KindCoverage(e.getKey(), share(e.getValue())))
        .toList();
  }

  /** How many listed regions cover nobody knows what. */
  public int regionsWithUnknownAreaCount() {
    return spots().regionsWithUnknownArea();
  }
}
