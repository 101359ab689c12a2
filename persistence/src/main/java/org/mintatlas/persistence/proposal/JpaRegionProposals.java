package org.mintatlas.persistence.proposal;

import java.time.LocalDate;
import org.mintatlas.application.proposal.RegionProposalFilter;
import org.mintatlas.application.proposal.RegionProposalOrder;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Proposals in the database. */
class JpaRegionProposals
    extends ListAdapter<
        RegionProposalId,
        RegionProposal,
        RegionProposalScope,
        RegionProposalFilter,
        RegionProposalOrder>
    implements RegionProposals {
  JpaRegionProposals(AggregateStore store) {
    super(
        store,
        RegionProposalEntity.ROWS,
        RegionProposals.INTEGRITY,
        order -> SortKey.by("proposed_on", order, LocalDate::parse));
  }

  @Override
  protected Parent parent(RegionProposalScope scope) {
    return switch (scope) {
      case RegionProposalScope.Everywhere() -> selection.everywhere();
      case RegionProposalScope.By(var account) -> selection.under("by_id", account);
    };
  }

  @Override
  protected Conditions conditions(RegionProposalFilter filter) {
    return new Conditions().oneOf("p.status", "statuses", filter.statuses());
  }
}
