package org.mintatlas.application.proposal;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;

/** All proposals of regions. The public learns of none before it has become a region. */
public interface RegionProposals
    extends ListedStore<
        RegionProposalId,
        RegionProposal,
        RegionProposalScope,
        RegionProposalFilter,
        RegionProposalOrder> {
  /** What holds among them. */
  Integrity<RegionProposal> INTEGRITY =
      Integrity.<RegionProposal>none()
          .refersTo(Referent.ACCOUNT, RegionProposal::by)
          .refersTo(Referent.REGION, RegionProposal::region);
}
