package org.mintatlas.application.geography;

import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Require;

/** Under which parent districts are listed. */
public sealed interface DistrictScope {
  /** All of Germany. */
  record Everywhere() implements DistrictScope {}

  /** One state. */
  record InState(FederalState state) implements DistrictScope {
    public InState {
      Require.given("state", state);
    }
  }
}
