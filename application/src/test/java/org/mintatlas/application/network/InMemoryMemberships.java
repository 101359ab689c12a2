package org.mintatlas.application.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.initiative.InMemoryInitiatives;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;

/** Memberships in memory. */
public final class InMemoryMemberships implements Memberships {
  private final Networks networks;
  private final Regions regions;
  private final Initiatives initiatives;
  private final InMemoryAggregates<MembershipId, Membership> memberships =
      InMemoryAggregates.withoutSlug();

  /** Memberships join what these collections hold, and go when their initiative is removed. */
  public InMemoryMemberships(Networks networks, Regions regions, InMemoryInitiatives initiatives) {
    this.networks = networks;
    this.regions = regions;
    this.initiatives = initiatives;
    initiatives.whenRemoved(this::removeThoseOf);
  }

  @Override
  public SaveResult<Membership> save(Membership membership) {
    if (nameOf(membership.network()).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("network");
    }
    if (nameOf(membership.member()).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>(
          membership.member() instanceof Member.OfRegion ? "region" : "initiative");
    }
    boolean memberAlready =
        memberships
            .all()
            .filter(other -> !other.id().equals(membership.id()))
            .filter(other -> other.network().equals(membership.network()))
            .anyMatch(other -> other.member().equals(membership.member()));
    return memberAlready
        ? new SaveResult.Stale<>(membership.version())
        : memberships.save(membership);
  }

  @Override
  public Map<MembershipId, Membership> byIds(Set<MembershipId> ids) {
    return memberships.byIds(ids);
  }

  @Override
  public Map<MembershipScope, Page<Membership>> pages(
      Set<? extends MembershipScope> scopes,
      MembershipFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> membership -> position(scope, membership),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<MembershipScope, Long> counts(
      Set<? extends MembershipScope> scopes, MembershipFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Membership> list(MembershipScope scope, MembershipFilter filter) {
    return memberships
        .all()
        .filter(membership -> isIn(scope, membership))
        .filter(membership -> Wanted.oneOf(filter.states(), membership.state()));
  }

  private static boolean isIn(MembershipScope scope, Membership membership) {
    return switch (scope) {
      case MembershipScope.InNetwork(var network) -> membership.network().equals(network);
      case MembershipScope.OfMember(var member) -> membership.member().equals(member);
    };
  }

  private Position position(MembershipScope scope, Membership membership) {
    Optional<String> name =
        switch (scope) {
          case MembershipScope.InNetwork(var network) -> nameOf(membership.member());
          case MembershipScope.OfMember(var member) -> nameOf(membership.network());
        };
    return new Position(name.orElseThrow(), membership.id().toString());
  }

  private Optional<String> nameOf(NetworkId network) {
    return Optional.ofNullable(networks.byIds(Set.of(network)).get(network)).map(Network::name);
  }

  private Optional<String> nameOf(Member member) {
    return switch (member) {
      case Member.OfRegion(RegionId region) ->
          Optional.ofNullable(regions.profilesByIds(Set.of(region)).get(region))
              .map(RegionProfile::name);
      case Member.OfInitiative(InitiativeId initiative) ->
          Optional.ofNullable(initiatives.byIds(Set.of(initiative)).get(initiative))
              .map(Initiative::name);
    };
  }

  private void removeThoseOf(Set<InitiativeId> removed) {
    memberships.remove(
        memberships
            .all()
            .filter(membership ->
                membership.member() instanceof Member.OfInitiative(InitiativeId initiative)
                    && removed.contains(initiative))
            .map(Membership::id)
            .toList());
  }
}
