package org.mintatlas.graphql.network;

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
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How networks and memberships are read. */
@Component
final class NetworkLoaders {
  final Lists<NetworkParent, NetworkFilter, DirectoryOrder, Network> lists;
  final Lists<MembershipScope, MembershipFilter, NameOrder, Membership> membershipLists;
  final Loader<NetworkId, Network> networks;

  NetworkLoaders(BrowseNetworks browse, Loading loading) {
    lists = loading.lists("networks", DirectoryOrder.NAME, browse.networks(), NetworkFilter.class);
    membershipLists =
        loading.lists(
            "memberships",
            NameOrder.NAME,
            browse.memberships(),
            Components.of(MembershipFilter.class).named("states", "statuses"));
    networks = loading.nodes(NodeType.NETWORK, "network", NetworkId::new, browse.networks()::byIds);
    loading.nodes(
        NodeType.MEMBERSHIP, "membership", MembershipId::new, browse.memberships()::byIds);
  }
}
