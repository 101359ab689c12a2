package org.mintatlas.application.award;

import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent winners are listed. */
public sealed interface WinnerScope {
  /** Those that the call chose. */
  record OfCall(CallId call) implements WinnerScope {
    public OfCall {
      Require.given("call", call);
    }
  }

  /** What the region won, in any call. */
  record OfRegion(RegionId region) implements WinnerScope {
    public OfRegion {
      Require.given("region", region);
    }
  }
}
