package org.mintatlas.memory.proposal;

import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.proposal.RegionProposalFilter;
import org.mintatlas.application.proposal.RegionProposalOrder;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryRegionProposals
    extends InMemoryLists<
        RegionProposalId,
        RegionProposal,
        RegionProposalScope,
        RegionProposalFilter,
        RegionProposalOrder>
    implements RegionProposals {

  /** Proposals are made by, and become, what these collections hold. */
  public InMemoryRegionProposals(Accounts accounts, Regions regions) {
    super(
        RegionProposals.INTEGRITY,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.texts(
                order == RegionProposalOrder.PROPOSED_DESC,
                proposal -> proposal.proposedOn().toString()));
    knows(Referent.ACCOUNT, accounts::byIds);
    knows(Referent.REGION, regions::profilesByIds);
  }

  @Override
  protected boolean isIn(RegionProposalScope scope, RegionProposal proposal) {
    return switch (scope) {
      case RegionProposalScope.Everywhere() -> true;
      case RegionProposalScope.By(var account) -> proposal.by().equals(account);
    };
  }
}
