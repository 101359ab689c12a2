package org.mintatlas.application.governance;

import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent bodies are listed. */
public sealed interface BodyScope {
  /** All there are. */
  record Everywhere() implements BodyScope {}

  /** Those that speak for the state. */
  record InState(FederalState state) implements BodyScope {}

  /** Those that the organisation hosts. */
  record HostedBy(OrganisationId organisation) implements BodyScope {}
}
