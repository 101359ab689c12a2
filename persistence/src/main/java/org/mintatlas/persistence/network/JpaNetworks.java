package org.mintatlas.persistence.network;

import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Networks in the database. */
class JpaNetworks
    extends SluggedAdapter<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder>
    implements Networks {
  JpaNetworks(AggregateStore store) {
    super(store, NetworkEntity.ROWS, Network::slug, Networks.INTEGRITY, SortKey::directory);
  }

  @Override
  protected Parent parent(NetworkParent parent) {
    return switch (parent) {
      case NetworkParent.Everywhere() -> selection.everywhere();
      case NetworkParent.CoordinatedBy(var organisation) ->
          selection.under("coordinator_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(NetworkFilter filter) {
    return new Conditions()
        .oneOf("n.scope", "scopes", filter.scopes())
        .anyOf("n.states", "states", filter.states())
        .containingLetters("n.name", filter.nameContains())
        .assuredBefore("n", filter.assuredBefore());
  }
}
