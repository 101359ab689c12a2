package org.mintatlas.application.award;

import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.shared.Require;

/** Under which parent calls are listed. */
public sealed interface CallScope {
  /** All there are. */
  record Everywhere() implements CallScope {}

  /** The calls of the award. */
  record OfAward(AwardId award) implements CallScope {
    public OfAward {
      Require.given("award", award);
    }
  }
}
