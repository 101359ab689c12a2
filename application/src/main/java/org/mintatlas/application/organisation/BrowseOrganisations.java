package org.mintatlas.application.organisation;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

/** Use case: somebody looks at organisations. */
public record BrowseOrganisations(
    Catalogue<OrganisationId, OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation>
        organisations) {}
