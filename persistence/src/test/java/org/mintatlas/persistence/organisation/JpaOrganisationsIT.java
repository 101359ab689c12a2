package org.mintatlas.persistence.organisation;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.organisation.OrganisationsContract;

class JpaOrganisationsIT extends PostgresAtlas implements OrganisationsContract {}
