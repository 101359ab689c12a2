package org.mintatlas.application.network;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;

/** All memberships in networks, in lists sorted by the name of the member or of the network. */
public interface Memberships
    extends Paged<MembershipScope, MembershipFilter, NameOrder, Membership> {

  /**
   * Stores a new membership (version 0) or a changed one, if nobody changed it since it was read.
   * The same member can be stored in the same network once; a second one is {@link
   * SaveResult.Stale}.
   */
  SaveResult<Membership> save(Membership membership);

  /** The memberships with these identities; an unknown one has no entry. */
  Map<MembershipId, Membership> byIds(Set<MembershipId> ids);
}
