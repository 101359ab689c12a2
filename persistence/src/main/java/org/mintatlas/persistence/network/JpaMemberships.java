package org.mintatlas.persistence.network;

import java.util.Map;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Memberships in the database. */
class JpaMemberships
    extends ListAdapter<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder>
    implements Memberships {
  JpaMemberships(AggregateStore store) {
    super(store, MembershipEntity.ROWS, Memberships.INTEGRITY, SortKey::name);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of(
        "network_membership_region_once",
        UniqueRule.NETWORK_MEMBER,
        "network_membership_initiative_once",
        UniqueRule.NETWORK_MEMBER);
  }

  @Override
  protected MembershipEntity entity(Membership membership) {
    MembershipEntity entity = (MembershipEntity) super.entity(membership);
    entity.networkName = nameOf("network", membership.network());
    entity.memberName =
        switch (membership.member()) {
          case Member.OfRegion(var region) -> nameOf("region", region);
          case Member.OfInitiative(var initiative) -> nameOf("initiative", initiative);
        };
    return entity;
  }

  @Override
  protected Parent parent(MembershipScope scope) {
    return switch (scope) {
      case MembershipScope.Everywhere() -> selection.named("member_name").everywhere();
      case MembershipScope.InNetwork(var network) ->
          selection.named("member_name").under("network_id", network);
      case MembershipScope.OfMember(Member.OfRegion(var region)) ->
          selection.named("network_name").under("region_id", region);
      case MembershipScope.OfMember(Member.OfInitiative(var initiative)) ->
          selection.named("network_name").under("initiative_id", initiative);
    };
  }

  @Override
  protected Conditions conditions(MembershipFilter filter) {
    return new Conditions().oneOf("m.state", "states", filter.states());
  }
}
