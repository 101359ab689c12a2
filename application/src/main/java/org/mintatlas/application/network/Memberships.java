package org.mintatlas.application.network;

import java.util.List;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;

/** All memberships in networks, in lists sorted by the name of the member or of the network. */
public interface Memberships
    extends ListedStore<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Membership> INTEGRITY =
      Integrity.<Membership>none()
          .refersTo(Referent.NETWORK, Membership::network)
          .refersTo(
              Referent.REGION,
              membership ->
                  membership.member() instanceof Member.OfRegion(var region) ? region : null)
          .refersTo(
              Referent.INITIATIVE,
              membership ->
                  membership.member() instanceof Member.OfInitiative(var initiative)
                      ? initiative
                      : null)
          .unique(
              UniqueRule.NETWORK_MEMBER,
              membership ->
                  membership.state().isOver()
                      ? null
                      : List.of(membership.network(), membership.member()));
}
