package org.mintatlas.application.governance;

import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.shared.Require;

/** Under which parent meetings are listed. */
public sealed interface MeetingScope {
  /** All there are. */
  record Everywhere() implements MeetingScope {}

  /** The meetings of the body. */
  record OfBody(BodyId body) implements MeetingScope {
    public OfBody {
      Require.given("body", body);
    }
  }
}
