package org.mintatlas.application.proposal.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team makes a region in preparation of what somebody proposed. */
public record AcceptRegionProposal(RegionProposals proposals, Regions regions)
    implements CommandHandler<AcceptRegionProposal.Command, RegionProposal, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param proposal which
   * @param expectedVersion the version that the caller had read
   * @param slug the public key of the region
   */
  public record Command(RegionProposalId proposal, long expectedVersion, Slug slug) {
    public Command {
      Require.given("proposal", proposal, "slug", slug);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<RegionProposal, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        proposals,
        command.proposal(),
        command.expectedVersion(),
        proposal -> accepted(proposal, command.slug(), work));
  }

  private CommandOutcome<RegionProposal, Never> accepted(
      RegionProposal proposal, Slug slug, UnitOfWork work) {
    RegionId id = work.id(RegionId::new);
    CommandOutcome<RegionProposal, Never> decided =
        CommandOutcome.of(proposal.accept(id, work.today()));
    return decided.then(accepted ->
        work.<RegionId, Region, Never>created(regions, proposal.region(id, slug, work.today()))
            .then(region -> CommandOutcome.done(accepted)));
  }
}
