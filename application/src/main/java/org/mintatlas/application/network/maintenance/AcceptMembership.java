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

/** Use case: who was asked accepts a membership. */
public record AcceptMembership(Memberships memberships, Initiatives initiatives)
    implements CommandHandler<AcceptMembership.Command, Membership, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param membership the membership, by its identity
   * @param expectedVersion the version that the caller had read
   * @param from the first date on which it is a member
   */
  public record Command(MembershipId membership, long expectedVersion, PartialDate from) {
    public Command {
      Require.given("membership", membership, "from", from);
    }
  }

  @Override
  public Access<Command> access() {
    return MemberKeepers.<Command>ofInvited(memberships, initiatives, Command::membership)
        .or(Access.programme());
  }

  @Override
  public CommandOutcome<Membership, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        memberships,
        command.membership(),
        command.expectedVersion(),
        membership -> CommandOutcome.of(membership.accept(work.happened("from", command.from()))));
  }
}
