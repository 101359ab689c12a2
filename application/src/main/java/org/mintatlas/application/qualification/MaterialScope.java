package org.mintatlas.application.qualification;

import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Require;

/** Under which parent materials are listed. */
public sealed interface MaterialScope {
  /** All there are. */
  record Everywhere() implements MaterialScope {}

  /** Those of the programme. */
  record OfProgramme(ProgrammeId programme) implements MaterialScope {
    public OfProgramme {
      Require.given("programme", programme);
    }
  }
}
