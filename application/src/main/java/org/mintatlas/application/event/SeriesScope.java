package org.mintatlas.application.event;

import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent series of events are listed. */
public sealed interface SeriesScope {
  /** All there are. */
  record Everywhere() implements SeriesScope {}

  /** Usually hosted by the organisation. */
  record HostedBy(OrganisationId organisation) implements SeriesScope {}
}
