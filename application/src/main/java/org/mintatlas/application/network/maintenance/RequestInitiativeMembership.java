package org.mintatlas.application.network.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Require;

/** Use case: an initiative asks whether it can be a member of a network. */
public record RequestInitiativeMembership(Memberships memberships, Initiatives initiatives)
    implements CreatingHandler<
        RequestInitiativeMembership.Command, Membership, CommandHandler.Never> {

  /**
   * What is wanted.
   *
   * @param network the network, by its identity
   * @param initiative the initiative that would be a member, by its identity
   */
  public record Command(NetworkId network, InitiativeId initiative) {
    public Command {
      Require.given("network", network, "initiative", initiative);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public CommandOutcome<Membership, Never> handle(Command command, UnitOfWork work) {
    return NewMembership.stored(
        memberships,
        command.network(),
        new Member.OfInitiative(command.initiative()),
        MembershipStatus.REQUESTED,
        work);
  }

  @Override
  public Optional<Membership> again(UUID id) {
    return memberships.byId(new MembershipId(id));
  }
}
