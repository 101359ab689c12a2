package org.mintatlas.application.region;

import java.util.Set;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;

/**
 * Under which parent regions are listed. The key of a district means the district that has its area
 * on the filter's day.
 */
public sealed interface RegionScope {
  /** All there are. */
  record Everywhere() implements RegionScope {}

  /** Led by the state, or covering one of its districts on the filter's day. */
  record InState(FederalState state) implements RegionScope {}

  /** Covering the district on the filter's day, as a source says. */
  record InDistrict(DistrictKey district) implements RegionScope {}

  /**
   * Without any source that says what they cover on the filter's day, but with the seat in the
   * district, or with a name that speaks of it.
   */
  record MaybeInDistrict(DistrictKey district) implements RegionScope {}

  /** Regions in which the organisation has a part, at any time. */
  record WithOrganisation(OrganisationId organisation) implements RegionScope {}

  /** These and no others, such as those that another aggregate refers to. */
  record Among(Set<RegionId> regions) implements RegionScope {
    /** Keeps a copy. */
    public Among {
      regions = Set.copyOf(regions);
    }
  }

  /** Whose work the region goes on with. */
  record SucceededBy(RegionId successor) implements RegionScope {}
}
