package org.mintatlas.application.insight;

import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent publications are listed. */
public sealed interface PublicationScope {
  /** All there are. */
  record Everywhere() implements PublicationScope {}

  /** Published by the organisation. */
  record PublishedBy(OrganisationId organisation) implements PublicationScope {}

  /** About this. */
  record About(Concern concern) implements PublicationScope {}
}
