package org.mintatlas.domain.qualification;

import java.util.EnumSet;
import java.util.Set;

/** Where a cohort stands, and where it can go from there. */
public enum CohortStatus {
  /** It is being prepared. */
  PLANNED,
  /** Networks can apply. */
  OPEN,
  /** It has begun. */
  RUNNING,
  /** It came to its end: final. */
  COMPLETED,
  /** It did not take place, or not to its end: final. */
  CANCELLED;

  /** What lists show unless somebody asks for more: what takes or took place, or is to. */
  public static Set<CohortStatus> living() {
    return EnumSet.complementOf(EnumSet.of(CANCELLED));
  }

  /** Whether one can apply for a place. */
  public boolean takesApplications() {
    return this == OPEN;
  }

  /** Whether places are given and given back. */
  public boolean givesPlaces() {
    return this == OPEN || this == RUNNING;
  }

  /** Whether somebody can have taken part to the end. */
  public boolean canBeCompleted() {
    return this == RUNNING || this == COMPLETED;
  }

  /** The states that can follow this one directly. */
  public Set<CohortStatus> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(OPEN, CANCELLED);
      case OPEN -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
      case COMPLETED, CANCELLED -> EnumSet.noneOf(CohortStatus.class);
    };
  }
}
