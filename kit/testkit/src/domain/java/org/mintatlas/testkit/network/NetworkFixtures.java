package org.mintatlas.testkit.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid networks and memberships in one call. */
public final class NetworkFixtures {
  private NetworkFixtures() {}

  /** An identity that nothing has. */
  public static NetworkId aNetworkId() {
    return new NetworkId(UUID.randomUUID());
  }

  /** A national network with as little as possible, named after its slug. */
  public static Network aNetwork(String slug) {
    return new Network(
        aNetworkId(),
        0,
        new Slug(slug),
        SharedFixtures.nameOf(slug),
        NetworkScope.NATIONAL,
        Set.of(),
        null,
        null,
        null,
        List.of(SharedFixtures.A_SOURCE));
  }

  /** A network of Berlin and Brandenburg with every field filled. */
  public static Network aFullNetwork(
      String slug, OrganisationId coordinator, RegionId coordinatingRegion) {
    return new Network(
        aNetworkId(),
        0,
        new Slug(slug),
        SharedFixtures.nameOf(slug),
        NetworkScope.INTERREGIONAL,
        Set.of(FederalState.BE, FederalState.BB),
        coordinator,
        coordinatingRegion,
        SharedFixtures.aWebAddress(slug),
        SharedFixtures.bothSources());
  }

  /** A membership that runs since 2020. */
  public static Membership aMembership(NetworkId network, Member member) {
    return aMembership(
        network, member, MembershipStatus.ACCEPTED, Period.since(PartialDate.of(2020)));
  }

  /** A membership without a period. */
  public static Membership aMembership(NetworkId network, Member member, MembershipStatus state) {
    return aMembership(network, member, state, null);
  }

  private static Membership aMembership(
      NetworkId network, Member member, MembershipStatus state, @Nullable Period period) {
    return new Membership(new MembershipId(UUID.randomUUID()), 0, network, member, state, period);
  }
}
