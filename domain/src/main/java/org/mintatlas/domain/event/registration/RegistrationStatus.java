package org.mintatlas.domain.event.registration;

import java.util.EnumSet;
import java.util.Set;

/** Where a registration stands, and where it can go from there. */
public enum RegistrationStatus {
  /** Has a place. */
  REGISTERED,
  /** Waits for a place. */
  WAITLISTED,
  /** Gave the place back, or stopped waiting. May register again. */
  CANCELLED,
  /** Was there. */
  ATTENDED;

  /** The states that can follow this one directly. */
  public Set<RegistrationStatus> next() {
    return switch (this) {
      case REGISTERED -> EnumSet.of(CANCELLED, ATTENDED);
      case WAITLISTED -> EnumSet.of(REGISTERED, CANCELLED);
      case CANCELLED -> EnumSet.of(REGISTERED, WAITLISTED);
      case ATTENDED -> EnumSet.noneOf(RegistrationStatus.class);
    };
  }

  /** Whether it takes one of the places. */
  public boolean holdsPlace() {
    return this == REGISTERED || this == ATTENDED;
  }
}
