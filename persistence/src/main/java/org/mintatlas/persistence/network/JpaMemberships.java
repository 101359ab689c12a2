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
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Memberships in the database. */
class JpaMemberships
    extends ListAdapter<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder>
    implements Memberships {
  static final Selection<Membership> MEMBERSHIPS =
      Selection.of(MembershipEntity.class, "m", NetworkMapper.INSTANCE::toMembership);

  private static final String BY_MEMBER =
      "(select *, member_name as name from network_membership) m";
  private static final String BY_NETWORK =
      "(select *, network_name as name from network_membership) m";

  private static final ListSource IN_NETWORK =
      new ListSource(BY_MEMBER, "m.network_id = parent.key", KeyType.UUID, "m", "m.id");

  private static final ListSource OF_REGION =
      new ListSource(BY_NETWORK, "m.region_id = parent.key", KeyType.UUID, "m", "m.id");

  private static final ListSource OF_INITIATIVE =
      new ListSource(BY_NETWORK, "m.initiative_id = parent.key", KeyType.UUID, "m", "m.id");

  JpaMemberships(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, MEMBERSHIPS, NetworkMapper.INSTANCE::toEntity, Memberships.INTEGRITY);
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
    MembershipEntity entity = NetworkMapper.INSTANCE.toEntity(membership);
    entity.networkName = nameOf("network", entity.networkId);
    entity.memberName =
        switch (membership.member()) {
          case Member.OfRegion(var region) -> nameOf("region", region.value());
          case Member.OfInitiative(var initiative) -> nameOf("initiative", initiative.value());
        };
    return entity;
  }

  @Override
  protected ListSource.Parent parent(MembershipScope scope) {
    return switch (scope) {
      case MembershipScope.InNetwork(var network) -> IN_NETWORK.under(network.value());
      case MembershipScope.OfMember(Member.OfRegion(var region)) -> OF_REGION.under(region.value());
      case MembershipScope.OfMember(Member.OfInitiative(var initiative)) ->
          OF_INITIATIVE.under(initiative.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.name(order);
  }

  @Override
  protected Conditions conditions(MembershipFilter filter) {
    return new Conditions().oneOf("m.state", "states", filter.states());
  }
}
