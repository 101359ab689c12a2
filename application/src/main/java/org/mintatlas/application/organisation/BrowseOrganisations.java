package org.mintatlas.application.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at organisations. */
public class BrowseOrganisations {
  private final Organisations organisations;

  /** Reads from this collection. */
  public BrowseOrganisations(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The lists of organisations. */
  public Paged<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> lists() {
    return organisations;
  }

  /** The organisation that has this slug, or had it before. */
  public Optional<Organisation> bySlug(Slug slug) {
    return organisations.bySlug(slug);
  }

  /** The organisations with these identities; an unknown one has no entry. */
  public Map<OrganisationId, Organisation> byIds(Set<OrganisationId> ids) {
    return organisations.byIds(ids);
  }
}
