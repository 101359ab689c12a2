package org.mintatlas.application.governance;

import org.mintatlas.domain.governance.BodyId;

/** Under which parent meetings are listed. */
public sealed interface MeetingScope {
  /** All there are. */
  record Everywhere() implements MeetingScope {}

  /** The meetings of the body. */
  record OfBody(BodyId body) implements MeetingScope {}
}
