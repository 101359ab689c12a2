package org.mintatlas.memory.network;

import java.util.Set;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryMemberships
    extends InMemoryLists<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder>
    implements Memberships {

  /** Memberships join what these collections hold. */
  public InMemoryMemberships(Networks networks, Regions regions, Initiatives initiatives) {
    super(
        Memberships.INTEGRITY,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.names(
                order,
                scope instanceof MembershipScope.OfMember
                    ? membership -> networks.existing(membership.network()).name()
                    : membership -> nameOf(membership.member(), regions, initiatives)));
    knows(Referent.NETWORK, networks::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.INITIATIVE, initiatives::byIds);
  }

  /** Removes those of these initiatives, because they were removed. */
  public void removeOf(Set<InitiativeId> removed) {
    remove(membership ->
        membership.member() instanceof Member.OfInitiative(InitiativeId initiative)
            && removed.contains(initiative));
  }

  @Override
  protected boolean isIn(MembershipScope scope, Membership membership) {
    return switch (scope) {
      case MembershipScope.Everywhere() -> true;
      case MembershipScope.InNetwork(var network) -> membership.network().equals(network);
      case MembershipScope.OfMember(var member) -> membership.member().equals(member);
    };
  }

  private static String nameOf(Member member, Regions regions, Initiatives initiatives) {
    return switch (member) {
      case Member.OfRegion(var region) -> regions.existingProfile(region).name();
      case Member.OfInitiative(var initiative) -> initiatives.existing(initiative).name();
    };
  }
}
