package org.mintatlas.memory.network;

import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryNetworks
    extends InMemoryLists<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder>
    implements Networks {

  /** Networks can refer to what these collections hold. */
  public InMemoryNetworks(Organisations organisations, Regions regions) {
    super(Networks.INTEGRITY, Network::slug, filter -> filter::matches, asDirectory(Network::name));
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.REGION, regions::profilesByIds);
  }

  @Override
  protected boolean isIn(NetworkParent scope, Network network) {
    return switch (scope) {
      case NetworkParent.Everywhere() -> true;
      case NetworkParent.CoordinatedBy(var organisation) ->
          organisation.equals(network.coordinator());
    };
  }
}
