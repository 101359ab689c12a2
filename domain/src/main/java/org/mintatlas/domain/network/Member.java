package org.mintatlas.domain.network;

import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** What can be a member of a network. */
public sealed interface Member {
  /** A region as a member. */
  record OfRegion(RegionId region) implements Member {
    public OfRegion {
      Require.given("region", region);
    }
  }

  /** An initiative as a member. */
  record OfInitiative(InitiativeId initiative) implements Member {
    public OfInitiative {
      Require.given("initiative", initiative);
    }
  }
}
