package org.mintatlas.domain.region;

import java.util.EnumSet;
import java.util.Set;

/** Where a region stands in its life, and where it can go from there. */
public enum LifecycleStatus {
  /** It is being built up, not on the list yet. */
  IN_PREPARATION,
  /** It is on the national list. */
  LISTED,
  /** Its work rests. */
  PAUSED,
  /** It is over: final. */
  ENDED;

  /** The states that can follow this one directly. */
  public Set<LifecycleStatus> next() {
    return switch (this) {
      case IN_PREPARATION -> EnumSet.of(LISTED);
      case LISTED -> EnumSet.of(PAUSED, ENDED);
      case PAUSED -> EnumSet.of(LISTED, ENDED);
      case ENDED -> EnumSet.noneOf(LifecycleStatus.class);
    };
  }
}
