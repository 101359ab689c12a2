package org.mintatlas.application.network;

import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;

/** All networks. */
public interface Networks
    extends Slugged<NetworkId, Network>,
        Paged<NetworkParent, NetworkFilter, DirectoryOrder, Network> {}
