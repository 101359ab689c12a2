package org.mintatlas.application.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Slug;

/** All networks. */
public interface Networks extends Paged<NetworkParent, NetworkFilter, DirectoryOrder, Network> {

  /** Stores a new network (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Network> save(Network network);

  /** The network that has this slug, or had it before; empty when there is none. */
  Optional<Network> bySlug(Slug slug);

  /** The networks with these identities; an unknown one has no entry. */
  Map<NetworkId, Network> byIds(Set<NetworkId> ids);
}
