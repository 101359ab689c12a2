package org.mintatlas.domain.qualification.enrolment;

import java.util.EnumSet;
import java.util.Set;

/** Where an enrolment stands, and where it can go from there. */
public enum EnrolmentStatus {
  /** The network applied for a place. */
  APPLIED,
  /** It has a place. */
  ACCEPTED,
  /** It waits for a place. */
  WAITLISTED,
  /** It got none: final. */
  DECLINED,
  /** It took part to the end: final. */
  COMPLETED,
  /** It gave up its place or its application: final. */
  WITHDRAWN;

  /** The states that can follow this one directly. */
  public Set<EnrolmentStatus> next() {
    return switch (this) {
      case APPLIED -> EnumSet.of(ACCEPTED, WAITLISTED, DECLINED, WITHDRAWN);
      case WAITLISTED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(COMPLETED, WITHDRAWN);
      case DECLINED, COMPLETED, WITHDRAWN -> EnumSet.noneOf(EnrolmentStatus.class);
    };
  }

  /** Whether whoever is in it takes one of the places of the cohort. */
  public boolean takesPlace() {
    return this == ACCEPTED || this == COMPLETED;
  }

  /**
   * Whether everybody may see an enrolment in it, and hear of it: who asked and was not taken, or
   * gave it up, is nobody's business.
   */
  public boolean isPublic() {
    return takesPlace();
  }

  /** Whether it is over without taking part. */
  public boolean outside() {
    return this == DECLINED || this == WITHDRAWN;
  }
}
