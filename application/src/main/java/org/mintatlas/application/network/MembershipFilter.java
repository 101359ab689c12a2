package org.mintatlas.application.network;

import java.util.Set;
import org.mintatlas.domain.network.MembershipStatus;

/**
 * What a membership must be like.
 *
 * @param states is in one of these; empty means any
 */
public record MembershipFilter(Set<MembershipStatus> states) {
  /** Any membership. */
  public static final MembershipFilter ANY = new MembershipFilter(Set.of());

  /** Keeps a copy. */
  public MembershipFilter {
    states = Set.copyOf(states);
  }
}
