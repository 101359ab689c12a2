package org.mintatlas.application.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;

/** All organisations. */
public interface Organisations
    extends Paged<OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> {

  /**
   * Stores a new organisation (version 0) or a changed one, if nobody changed it since it was read.
   */
  SaveResult<Organisation> save(Organisation organisation);

  /** The organisation that has this slug, or had it before; empty when there is none. */
  Optional<Organisation> bySlug(Slug slug);

  /** The organisations with these identities; an unknown one has no entry. */
  Map<OrganisationId, Organisation> byIds(Set<OrganisationId> ids);
}
