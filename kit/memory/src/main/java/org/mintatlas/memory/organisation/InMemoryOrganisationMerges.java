package org.mintatlas.memory.organisation;

import java.util.Optional;
import org.mintatlas.application.organisation.OrganisationMerges;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

public final class InMemoryOrganisationMerges implements OrganisationMerges {
  private final InMemoryOrganisations organisations;

  /** Merges these. */
  public InMemoryOrganisationMerges(InMemoryOrganisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Optional<Organisation> closed(OrganisationId id) {
    return organisations.byId(id);
  }

  @Override
  public void merge(OrganisationId merged, OrganisationId kept) {
    organisations.merge(merged, kept);
  }
}
