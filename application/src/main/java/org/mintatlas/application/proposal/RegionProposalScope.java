package org.mintatlas.application.proposal;

import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Require;

/** Under which parent proposals are listed. */
public sealed interface RegionProposalScope {
  /** All there are. */
  record Everywhere() implements RegionProposalScope {}

  /** Those of one account. */
  record By(AccountId account) implements RegionProposalScope {
    public By {
      Require.given("account", account);
    }
  }
}
