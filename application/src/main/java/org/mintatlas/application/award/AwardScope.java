package org.mintatlas.application.award;

import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent awards are listed. */
public sealed interface AwardScope {
  /** All there are. */
  record Everywhere() implements AwardScope {}

  /** Those that the organisation gives. */
  record HostedBy(OrganisationId organisation) implements AwardScope {
    public HostedBy {
      Require.given("organisation", organisation);
    }
  }
}
