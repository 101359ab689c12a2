package org.mintatlas.persistence.network;

import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Networks in the database. */
class JpaNetworks
    extends SluggedAdapter<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder>
    implements Networks {
  static final Selection<Network> NETWORKS =
      Selection.of(NetworkEntity.class, "n", NetworkMapper.INSTANCE::toNetwork);

  private static final ListSource EVERYWHERE = NETWORKS.everywhere();

  private static final ListSource COORDINATED_BY = NETWORKS.under("coordinator_id");

  JpaNetworks(AggregateStore store, JdbcClient jdbc) {
    super(
        store, jdbc, NETWORKS, NetworkMapper.INSTANCE::toEntity, Network::slug, Networks.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(NetworkParent parent) {
    return switch (parent) {
      case NetworkParent.Everywhere() -> EVERYWHERE.whole();
      case NetworkParent.CoordinatedBy(var organisation) ->
          COORDINATED_BY.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(DirectoryOrder order) {
    return SortKey.directory(order);
  }

  @Override
  protected Conditions conditions(NetworkFilter filter) {
    return new Conditions()
        .oneOf("n.scope", "scopes", filter.scopes())
        .anyOf("n.states", "states", filter.states())
        .containing("n.name", filter.nameContains())
        .assuredBefore("n", filter.assuredBefore());
  }
}
