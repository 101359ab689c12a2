package org.mintatlas.application.proposal.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team declines what somebody proposed, and says why. */
public record DeclineRegionProposal(RegionProposals proposals)
    implements CommandHandler<DeclineRegionProposal.Command, RegionProposal, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param proposal which
   * @param expectedVersion the version that the caller had read
   * @param reason why it is declined
   */
  public record Command(RegionProposalId proposal, long expectedVersion, String reason) {
    public Command {
      Require.given("proposal", proposal, "reason", reason);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("reason", RegionProposal.DECLINED_FOR_LENGTH);
  }

  @Override
  public CommandOutcome<RegionProposal, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        proposals,
        command.proposal(),
        command.expectedVersion(),
        proposal -> CommandOutcome.of(proposal.decline(command.reason(), work.today())));
  }
}
