package org.mintatlas.application.governance;

import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent bodies are listed. */
public sealed interface BodyScope {
  /** All there are. */
  record Everywhere() implements BodyScope {}

  /** Those that speak for the state. */
  record InState(FederalState state) implements BodyScope {
    public InState {
      Require.given("state", state);
    }
  }

  /** Those that the organisation hosts. */
  record HostedBy(OrganisationId organisation) implements BodyScope {
    public HostedBy {
      Require.given("organisation", organisation);
    }
  }
}
