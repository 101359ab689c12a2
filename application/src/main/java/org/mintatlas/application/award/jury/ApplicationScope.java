package org.mintatlas.application.award.jury;

import java.util.Set;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent applications are listed. */
public sealed interface ApplicationScope {
  /** Those that were handed in for the call. */
  record HandedInFor(CallId call) implements ApplicationScope {
    public HandedInFor {
      Require.given("call", call);
    }
  }

  /** Those of any of the regions, drafts too. */
  record OfRegions(Set<RegionId> regions) implements ApplicationScope {
    public OfRegions {
      regions = Require.set("regions", regions);
    }
  }
}
