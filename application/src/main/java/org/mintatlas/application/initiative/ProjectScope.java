package org.mintatlas.application.initiative;

import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Require;

/** Under which parent projects are listed. */
public sealed interface ProjectScope {
  /** All there are. */
  record Everywhere() implements ProjectScope {}

  /** Offered by the initiative. */
  record OfInitiative(InitiativeId initiative) implements ProjectScope {
    public OfInitiative {
      Require.given("initiative", initiative);
    }
  }
}
