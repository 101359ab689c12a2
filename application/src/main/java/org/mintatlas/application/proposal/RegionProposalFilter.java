package org.mintatlas.application.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.proposal.ProposalStatus;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a proposal must be like.
 *
 * @param statuses stands at one of these; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record RegionProposalFilter(Set<ProposalStatus> statuses, @Nullable Picked picked)
    implements Picking {
  /** Any proposal. */
  public static final RegionProposalFilter ANY = new RegionProposalFilter(Set.of(), null);

  /** Keeps a copy. */
  public RegionProposalFilter {
    statuses = Require.enumSet("statuses", ProposalStatus.class, statuses);
  }

  /** Whether a proposal is like that. */
  public boolean matches(RegionProposal proposal) {
    return Wanted.oneOf(statuses, proposal.status());
  }

  /** Starts one from this one, to change some of it. */
  public RegionProposalFilterBuilder toBuilder() {
    return RegionProposalFilterBuilder.of(this);
  }
}
