package org.mintatlas.application.governance;

import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.shared.Require;

/** Under which parent exchanges are listed. */
public sealed interface ExchangeScope {
  /** All there are. */
  record Everywhere() implements ExchangeScope {}

  /** The exchanges of the body with others, whichever side it is. */
  record OfBody(BodyId body) implements ExchangeScope {
    public OfBody {
      Require.given("body", body);
    }
  }
}
