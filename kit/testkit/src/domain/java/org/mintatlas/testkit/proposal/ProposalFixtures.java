package org.mintatlas.testkit.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.region.RegionKind;

/** Valid proposals in one call. Nobody here is real. */
public final class ProposalFixtures {
  /** The day on which they were made. */
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private ProposalFixtures() {}

  /** One with as little as possible. */
  public static RegionProposal aProposal(AccountId by) {
    return RegionProposal.builder(
            new RegionProposalId(UUID.randomUUID()),
            by,
            DAY,
            "MINT am Fluss",
            Set.of(RegionKind.MINT_REGION),
            FederalState.NW,
            "Es gibt viele Angebote und niemanden, der sie kennt.")
        .build();
  }

  /** One that says all there is to say. */
  public static RegionProposal aFullProposal(AccountId by) {
    return aProposal(by).toBuilder()
        .kinds(Set.of(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK))
        .districts(Set.of(new DistrictKey("05315"), new DistrictKey("05314")))
        .carriers("Die Hochschule am Fluss")
        .build();
  }
}
