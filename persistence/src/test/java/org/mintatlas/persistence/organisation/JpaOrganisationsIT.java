package org.mintatlas.persistence.organisation;

import org.mintatlas.application.organisation.OrganisationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaOrganisationsIT extends PostgresAtlas implements OrganisationsContract {}
