package org.mintatlas.application.organisation;

import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;

/** All organisations. */
public interface Organisations
    extends SluggedStore<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder> {}
