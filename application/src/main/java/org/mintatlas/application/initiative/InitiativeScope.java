package org.mintatlas.application.initiative;

import java.util.Set;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent initiatives are listed. */
public sealed interface InitiativeScope {
  /** All there are. */
  record Everywhere() implements InitiativeScope {}

  /** Belonging to the region. */
  record InRegion(RegionId region) implements InitiativeScope {
    public InRegion {
      Require.given("region", region);
    }
  }

  /** Placed in the state. */
  record InState(FederalState state) implements InitiativeScope {
    public InState {
      Require.given("state", state);
    }
  }

  /** Placed in the district. */
  record InDistrict(DistrictKey district) implements InitiativeScope {
    public InDistrict {
      Require.given("district", district);
    }
  }

  /** These and no others, such as those that another aggregate refers to. */
  record Among(Set<InitiativeId> initiatives) implements InitiativeScope {
    /** Keeps a copy. */
    public Among {
      initiatives = Require.set("initiatives", initiatives);
    }
  }

  /** Initiatives with this organisation behind them. */
  record OfOrganisation(OrganisationId organisation) implements InitiativeScope {
    public OfOrganisation {
      Require.given("organisation", organisation);
    }
  }
}
