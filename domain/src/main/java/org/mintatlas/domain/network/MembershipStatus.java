package org.mintatlas.domain.network;

import java.util.EnumSet;
import java.util.Set;

/** Where a membership stands, and where it can go from there. */
public enum MembershipStatus {
  /** The member asked. */
  REQUESTED,
  /** The network asked. */
  INVITED,
  /** It is a member. */
  ACCEPTED,
  /** It did not become one. */
  DECLINED,
  /** It was one. */
  LEFT;

  /** What lists show unless somebody asks for more: who is a member. */
  public static Set<MembershipStatus> living() {
    return EnumSet.of(ACCEPTED);
  }

  /** The states that can follow this one directly. */
  public Set<MembershipStatus> next() {
    return switch (this) {
      case REQUESTED, INVITED -> EnumSet.of(ACCEPTED, DECLINED);
      case ACCEPTED -> EnumSet.of(LEFT);
      case DECLINED, LEFT -> EnumSet.noneOf(MembershipStatus.class);
    };
  }

  /** Whether nothing follows any more: the same member can ask, or be asked, anew. */
  public boolean isOver() {
    return next().isEmpty();
  }
}
