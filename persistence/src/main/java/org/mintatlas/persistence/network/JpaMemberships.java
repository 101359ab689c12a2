package org.mintatlas.persistence.network;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Memberships in the database. */
public class JpaMemberships implements Memberships {
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

  private final NetworkMapper mapper = Mappers.getMapper(NetworkMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaMemberships(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Membership> save(Membership membership) {
    return store.attempt(
        membership.version(),
        () -> {
          MembershipEntity entity = mapper.toEntity(membership);
          entity.networkName = nameOf("network", membership.network().value());
          entity.memberName =
              switch (membership.member()) {
                case Member.OfRegion(var region) -> nameOf("region", region.value());
                case Member.OfInitiative(var initiative) ->
                    nameOf("initiative", initiative.value());
              };
          return new Membership(
              membership.id(),
              store.write(entity, membership.version()),
              membership.network(),
              membership.member(),
              membership.state(),
              membership.period());
        });
  }

  /** The name, which nobody else can change before this transaction has ended. */
  private String nameOf(String table, UUID id) {
    return jdbc.sql("select name from " + table + " where id = :id for key share")
        .param("id", id)
        .query(String.class)
        .optional()
        .orElseThrow(() -> store.unknown(table));
  }

  @Override
  public Map<MembershipId, Membership> byIds(Set<MembershipId> ids) {
    return NetworkRows.MEMBERSHIPS.byIds(jdbc, ids, MembershipId::value, Membership::id);
  }

  @Override
  public Map<MembershipScope, Page<Membership>> pages(
      Set<? extends MembershipScope> scopes,
      MembershipFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaMemberships::list,
        conditions(filter),
        SortKey.name(order),
        request,
        NetworkRows.MEMBERSHIPS);
  }

  @Override
  public Map<MembershipScope, Long> counts(
      Set<? extends MembershipScope> scopes, MembershipFilter filter) {
    return pages.counts(scopes, JpaMemberships::list, conditions(filter));
  }

  private static ListSource.Parent list(MembershipScope scope) {
    return switch (scope) {
      case MembershipScope.InNetwork(var network) -> IN_NETWORK.under(network.value());
      case MembershipScope.OfMember(Member.OfRegion(var region)) -> OF_REGION.under(region.value());
      case MembershipScope.OfMember(Member.OfInitiative(var initiative)) ->
          OF_INITIATIVE.under(initiative.value());
    };
  }

  private static Conditions conditions(MembershipFilter filter) {
    return new Conditions().oneOf("m.state", "states", filter.states());
  }
}
