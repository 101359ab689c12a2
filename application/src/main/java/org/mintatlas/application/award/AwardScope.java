package org.mintatlas.application.award;

import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent awards are listed. */
public sealed interface AwardScope {
  /** All there are. */
  record Everywhere() implements AwardScope {}

  /** Those that the organisation gives. */
  record HostedBy(OrganisationId organisation) implements AwardScope {}
}
