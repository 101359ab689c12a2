package org.mintatlas.application.award;

import org.mintatlas.domain.award.AwardId;

/** Under which parent calls are listed. */
public sealed interface CallScope {
  /** All there are. */
  record Everywhere() implements CallScope {}

  /** The calls of the award. */
  record OfAward(AwardId award) implements CallScope {}
}
