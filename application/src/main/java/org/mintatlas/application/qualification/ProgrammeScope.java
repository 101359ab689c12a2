package org.mintatlas.application.qualification;

import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Under which parent programmes are listed. */
public sealed interface ProgrammeScope {
  /** All there are. */
  record Everywhere() implements ProgrammeScope {}

  /** Led by the organisation. */
  record LedBy(OrganisationId organisation) implements ProgrammeScope {
    public LedBy {
      Require.given("organisation", organisation);
    }
  }
}
