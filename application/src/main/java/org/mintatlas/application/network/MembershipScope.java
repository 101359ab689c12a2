package org.mintatlas.application.network;

import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Require;

/** Under which parent memberships are listed. */
public sealed interface MembershipScope {
  /** All there are, by the name of the member. */
  record Everywhere() implements MembershipScope {}

  /** The memberships in a network, by the name of the member. */
  record InNetwork(NetworkId network) implements MembershipScope {
    public InNetwork {
      Require.given("network", network);
    }
  }

  /** The memberships of a member, by the name of the network. */
  record OfMember(Member member) implements MembershipScope {
    public OfMember {
      Require.given("member", member);
    }
  }
}
