package org.mintatlas.application.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at networks and their members. */
public class BrowseNetworks {
  private final Networks networks;
  private final Memberships memberships;

  /** Reads from these collections. */
  public BrowseNetworks(Networks networks, Memberships memberships) {
    this.networks = networks;
    this.memberships = memberships;
  }

  /** The lists of networks. */
  public Paged<NetworkParent, NetworkFilter, DirectoryOrder, Network> lists() {
    return networks;
  }

  /** The lists of memberships. */
  public Paged<MembershipScope, MembershipFilter, NameOrder, Membership> membershipLists() {
    return memberships;
  }

  /** The network that has this slug, or had it before. */
  public Optional<Network> bySlug(Slug slug) {
    return networks.bySlug(slug);
  }

  /** The networks with these identities; an unknown one has no entry. */
  public Map<NetworkId, Network> byIds(Set<NetworkId> ids) {
    return networks.byIds(ids);
  }

  /** The memberships with these identities; an unknown one has no entry. */
  public Map<MembershipId, Membership> membershipsByIds(Set<MembershipId> ids) {
    return memberships.byIds(ids);
  }
}
