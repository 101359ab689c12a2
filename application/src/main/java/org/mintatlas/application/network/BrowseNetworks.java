package org.mintatlas.application.network;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;
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
    Listing<MembershipId, MembershipScope, MembershipFilter, NameOrder, Membership> memberships)
    implements PrivateReading.Restricted {
  /** The memberships in all networks, with those that were asked for. */
  public static final PrivateReading<MembershipScope> ALL_MEMBERSHIPS =
      new PrivateReading<>("the memberships in all networks in one list", Access.programme());

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(ALL_MEMBERSHIPS);
  }
}
