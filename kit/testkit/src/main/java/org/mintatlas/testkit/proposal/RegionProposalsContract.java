package org.mintatlas.testkit.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.proposal.ProposalFixtures.DAY;
import static org.mintatlas.testkit.proposal.ProposalFixtures.aFullProposal;
import static org.mintatlas.testkit.proposal.ProposalFixtures.aProposal;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.proposal.RegionProposalFilter;
import org.mintatlas.application.proposal.RegionProposalOrder;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.StoredListContract;

/** What every implementation of {@link RegionProposals} promises. */
public interface RegionProposalsContract
    extends StoredListContract<
            RegionProposalId,
            RegionProposal,
            RegionProposalScope,
            RegionProposalFilter,
            RegionProposalOrder>,
        EverywhereContract<
            RegionProposalScope, RegionProposalFilter, RegionProposalOrder, RegionProposal> {

  @Override
  default KeptList<
          RegionProposalId,
          RegionProposal,
          RegionProposalScope,
          RegionProposalFilter,
          RegionProposalOrder>
      keptList() {
    return KeptList.of(
            regionProposals(),
            () -> aProposal(account(1)),
            () -> aFullProposal(account(1)).accept(region("here"), DAY.plusDays(1)).orThrow())
        .under("by", this::account, RegionProposalScope.By::new)
        .listed(
            new RegionProposalScope.Everywhere(),
            RegionProposalFilter.ANY,
            RegionProposalOrder.PROPOSED);
  }

  /** One that became a region keeps to it. */
  @Override
  default RegionProposal emptied(RegionProposal proposal) {
    RegionProposal accepted = aProposal(account(1)).accept(region("here"), DAY).orThrow();
    return with(accepted, "id", proposal.id()).withVersion(proposal.version());
  }

  @Override
  default RegionProposal putAt(RegionProposalScope scope, int identity, int place) {
    return saved(
        save(
            minimal(scope, identity).toBuilder().proposedOn(LocalDate.of(2026, 5, place)).build()));
  }

  @Test
  default void whatWasDeclinedKeepsTheReason() {
    RegionProposal declined =
        saved(save(aFullProposal(account(2)).decline("Es gibt schon eine.", DAY).orThrow()));
    assertThat(byIds(Set.of(declined.id()))).isEqualTo(Map.of(declined.id(), declined));
  }

  @Test
  default void canBeFilteredByWhereTheyStand() {
    RegionProposal waiting = putAt(scope(), 4, 2);
    RegionProposal accepted = saved(save(full()));
    assertList().where(where(ProposalStatus.PROPOSED)).isExactly(waiting);
    assertList().where(where(ProposalStatus.ACCEPTED)).isExactly(accepted);
    assertList().where(where(ProposalStatus.DECLINED)).isExactly();
    assertList()
        .where(where(ProposalStatus.PROPOSED, ProposalStatus.ACCEPTED))
        .isExactlyBothWays(accepted, waiting);
  }

  private static RegionProposalFilter where(ProposalStatus... statuses) {
    return new RegionProposalFilter(Set.of(statuses), null);
  }
}
