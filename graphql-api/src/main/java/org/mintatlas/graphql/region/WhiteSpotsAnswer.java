package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.List;
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
record WhiteSpotsAnswer(
    @Nullable FederalState stateCode, LocalDate on, FindWhiteSpots.Found found) {

  record KindCoverage(RegionKind kind, WhiteSpots.Share share) {}

  /** A district that may be covered, and the regions that may cover it. */
  record PossiblyCovered(District district, Set<RegionId> regions) {}

  /** What covers a district, by the regions of the kinds asked for. */
  record InDistrict(WhiteSpots.DistrictCoverage coverage, Set<RegionKind> kinds) {
    List<OfKind> byKind() {
      return kinds.stream().map(kind -> new OfKind(kind, coverage.of(kind))).toList();
    }
  }

  /** The regions of a kind that cover a district. */
  record OfKind(RegionKind kind, WhiteSpots.DistrictCoverage coverage) {}

  WhiteSpots spots() {
    return found.spots();
  }

  List<PossiblyCovered> possiblyCovered() {
    return spots().possible().entrySet().stream()
        .map(each -> new PossiblyCovered(each.getKey(), each.getValue()))
        .toList();
  }

  List<InDistrict> districts() {
    return spots().districts().stream()
        .map(each -> new InDistrict(each, spots().byKind().keySet()))
        .toList();
  }

  List<KindCoverage> byKind() {
    return spots().sharesByKind().entrySet().stream()
        .map(each -> new KindCoverage(each.getKey(), each.getValue()))
        .toList();
  }
}
