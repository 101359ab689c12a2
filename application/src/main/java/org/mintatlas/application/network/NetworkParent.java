package org.mintatlas.application.network;

import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent networks are listed. */
public sealed interface NetworkParent {
  /** All there are. */
  record Everywhere() implements NetworkParent {}

  /** Coordinated by the organisation. */
  record CoordinatedBy(OrganisationId organisation) implements NetworkParent {}
}
