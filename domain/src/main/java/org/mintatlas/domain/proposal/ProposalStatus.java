package org.mintatlas.domain.proposal;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands, and where it can go from there. */
public enum ProposalStatus {
  /** It waits for a decision. */
  PROPOSED,
  /** It became a region: final. */
  ACCEPTED,
  /** It did not: final. */
  DECLINED;

  /** The states that can follow this one directly. */
  public Set<ProposalStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED);
      case ACCEPTED, DECLINED -> EnumSet.noneOf(ProposalStatus.class);
    };
  }
}
