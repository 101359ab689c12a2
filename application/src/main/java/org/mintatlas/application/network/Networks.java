package org.mintatlas.application.network;

import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;

/** All networks. */
public interface Networks
    extends SluggedStore<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder> {
  /** What holds among them. */
  Integrity<Network> INTEGRITY =
      Integrity.<Network>none()
          .refersTo(Referent.ORGANISATION, Network::coordinator)
          .refersTo(Referent.REGION, Network::coordinatingRegion);
}
