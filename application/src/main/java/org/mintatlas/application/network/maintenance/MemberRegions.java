package org.mintatlas.application.network.maintenance;

import java.util.Set;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.region.RegionId;

/** The regions whose coordinators act for a member of a network. */
final class MemberRegions {
  private MemberRegions() {}

  /** Those of the member; none when there is no such membership. */
  static Set<RegionId> of(
      Memberships memberships, Initiatives initiatives, MembershipId membership) {
    return memberships
        .byId(membership)
        .map(found -> regions(found.member(), initiatives))
        .orElse(Set.of());
  }

  /** Those of the member that was invited; none when it asked itself, and the network decides. */
  static Set<RegionId> invited(
      Memberships memberships, Initiatives initiatives, MembershipId membership) {
    return memberships
        .byId(membership)
        .filter(found -> found.state() == MembershipStatus.INVITED)
        .map(found -> regions(found.member(), initiatives))
        .orElse(Set.of());
  }

  private static Set<RegionId> regions(Member member, Initiatives initiatives) {
    return switch (member) {
      case Member.OfRegion(RegionId region) -> Set.of(region);
      case Member.OfInitiative(InitiativeId initiative) ->
          initiatives.byId(initiative).map(Initiative::regions).orElse(Set.of());
    };
  }
}
