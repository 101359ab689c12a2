package org.mintatlas.application.network.maintenance;

import org.mintatlas.application.command.CommandHandler.Never;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.NetworkId;

/** A membership begins with one side asking the other. */
final class NewMembership {
  private NewMembership() {}

  static CommandOutcome<Membership, Never> stored(
      Memberships memberships,
      NetworkId network,
      Member member,
      MembershipStatus status,
      UnitOfWork work) {
    return work.created(
        memberships,
        Membership.builder(work.id(MembershipId::new), network, member, status).build());
  }
}
