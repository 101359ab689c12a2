package org.mintatlas.graphql.network;

import java.util.List;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How networks and memberships are read. */
@Component
final class NetworkLoaders implements NodeSources {
  private final Lists<NetworkParent, NetworkFilter, DirectoryOrder, Network> lists;
  private final Lists<MembershipScope, MembershipFilter, NameOrder, Membership> membershipLists;
  private final Lookup<NetworkId, Network> networks;
  private final Lookup<MembershipId, Membership> memberships;

  NetworkLoaders(BrowseNetworks browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("networks", DirectoryOrder.NAME, browse.lists(), cursors, loaders);
    membershipLists =
        new Lists<>("memberships", NameOrder.NAME, browse.membershipLists(), cursors, loaders);
    networks = new Lookup<>("network", loaders, browse::byIds);
    memberships = new Lookup<>("membership", loaders, browse::membershipsByIds);
  }

  Lists<NetworkParent, NetworkFilter, DirectoryOrder, Network> lists() {
    return lists;
  }

  Lists<MembershipScope, MembershipFilter, NameOrder, Membership> membershipLists() {
    return membershipLists;
  }

  Lookup<NetworkId, Network> networks() {
    return networks;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.NETWORK,
            (id, environment) -> networks.load(new NetworkId(id.uuid()), environment)),
        new NodeSource(
            NodeType.MEMBERSHIP,
            (id, environment) -> memberships.load(new MembershipId(id.uuid()), environment)));
  }
}
