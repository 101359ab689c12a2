package org.mintatlas.application.network;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;

/**
 * All memberships in networks, in lists sorted by the name of the member or of the network. A
 * member is in a network once: a second one is {@link SaveResult.Stale}.
 */
public interface Memberships
    extends Store<MembershipId, Membership>,
        Paged<MembershipScope, MembershipFilter, NameOrder, Membership> {}
