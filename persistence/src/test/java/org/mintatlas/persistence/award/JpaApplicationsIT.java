package org.mintatlas.persistence.award;

import org.mintatlas.application.award.ApplicationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaApplicationsIT extends PostgresAtlas implements ApplicationsContract {}
