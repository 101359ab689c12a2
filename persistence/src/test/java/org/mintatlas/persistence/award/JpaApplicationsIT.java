package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.ApplicationsContract;

class JpaApplicationsIT extends PostgresAtlas implements ApplicationsContract {}
