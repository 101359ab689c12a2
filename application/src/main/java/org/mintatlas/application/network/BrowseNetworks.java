package org.mintatlas.application.network;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;

/** Use case: somebody looks at networks and their members. */
public record BrowseNetworks(
    Catalogue<NetworkId, NetworkParent, NetworkFilter, DirectoryOrder, Network> networks,
    Listing<MembershipId, MembershipScope, MembershipFilter, NameOrder, Membership> memberships) {}
