package org.mintatlas.application.insight;

import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent publications are listed. */
public sealed interface PublicationScope {
  /** All there are. */
  record Everywhere() implements PublicationScope {}

  /** Published by the organisation. */
  record PublishedBy(OrganisationId organisation) implements PublicationScope {
    public PublishedBy {
      Require.given("organisation", organisation);
    }
  }

  /** About this. */
  record About(Concern concern) implements PublicationScope {
    public About {
      Require.given("concern", concern);
    }
  }
}
