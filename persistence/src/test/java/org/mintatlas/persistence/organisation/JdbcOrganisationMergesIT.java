package org.mintatlas.persistence.organisation;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.organisation.OrganisationMergesContract;

class JdbcOrganisationMergesIT extends PostgresAtlas implements OrganisationMergesContract {}
