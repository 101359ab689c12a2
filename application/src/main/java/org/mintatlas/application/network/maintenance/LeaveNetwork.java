package org.mintatlas.application.network.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: a member leaves a network. */
public record LeaveNetwork(Memberships memberships, Initiatives initiatives)
    implements CommandHandler<LeaveNetwork.Command, Membership, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param membership the membership, by its identity
   * @param expectedVersion the version that the caller had read
   * @param to the last date on which it is a member
   */
  public record Command(MembershipId membership, long expectedVersion, PartialDate to) {
    public Command {
      Require.given("membership", membership, "to", to);
    }
  }

  @Override
  public Access<Command> access() {
    return MemberKeepers.<Command>of(memberships, initiatives, Command::membership)
        .or(Access.programme());
  }

  @Override
  public CommandOutcome<Membership, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        memberships,
        command.membership(),
        command.expectedVersion(),
        membership -> CommandOutcome.of(membership.leave(work.happened("to", command.to()))));
  }
}
