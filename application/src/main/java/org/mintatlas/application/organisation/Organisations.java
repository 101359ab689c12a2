package org.mintatlas.application.organisation;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

/** All organisations. */
public interface Organisations
    extends Slugged<OrganisationId, Organisation>,
        Catalogue<
            OrganisationId, OrganisationScope, OrganisationFilter, DirectoryOrder, Organisation> {}
