package org.mintatlas.application.event;

import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent series of events are listed. */
public sealed interface SeriesScope {
  /** All there are. */
  record Everywhere() implements SeriesScope {}

  /** Usually hosted by the organisation. */
  record HostedBy(OrganisationId organisation) implements SeriesScope {
    public HostedBy {
      Require.given("organisation", organisation);
    }
  }
}
