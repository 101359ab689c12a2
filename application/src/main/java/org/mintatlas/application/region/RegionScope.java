package org.mintatlas.application.region;

import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent regions are listed. */
public sealed interface RegionScope {
  /** All there are. */
  record Everywhere() implements RegionScope {}

  /** Led by the state, or covering one of its districts on the filter's day. */
  record InState(FederalState state) implements RegionScope {}

  /** Covering the district on the filter's day. */
  record InDistrict(DistrictKey district) implements RegionScope {}

  /** In which the organisation has a part, at any time. */
  record WithOrganisation(OrganisationId organisation) implements RegionScope {}
}
