package org.mintatlas.application.organisation;

/** Under which parent organisations are listed. */
public sealed interface OrganisationScope {
  /** All there are. */
  record Everywhere() implements OrganisationScope {}
}
