package org.mintatlas.application.network;

import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent networks are listed. */
public sealed interface NetworkParent {
  /** All there are. */
  record Everywhere() implements NetworkParent {}

  /** Coordinated by the organisation. */
  record CoordinatedBy(OrganisationId organisation) implements NetworkParent {
    public CoordinatedBy {
      Require.given("organisation", organisation);
    }
  }
}
