package org.mintatlas.application.qualification;

import org.mintatlas.domain.organisation.OrganisationId;

/** Under which parent programmes are listed. */
public sealed interface ProgrammeScope {
  /** All there are. */
  record Everywhere() implements ProgrammeScope {}

  /** Led by the organisation. */
  record LedBy(OrganisationId organisation) implements ProgrammeScope {}
}
