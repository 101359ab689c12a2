package org.mintatlas.domain.region;

import java.util.Set;
import org.mintatlas.domain.geography.DistrictKey;

/**
 * A district that a listed region covers on the day in question.
 *
 * @param region the region
 * @param kinds what the region is
 * @param district the district
 */
public record ListedCoverage(RegionId region, Set<RegionKind> kinds, DistrictKey district) {
  /** Keeps a copy of the kinds. */
  public ListedCoverage {
    kinds = Set.copyOf(kinds);
  }
}
