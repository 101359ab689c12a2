package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.ApplicationListsContract;

class JpaApplicationListsIT extends PostgresAtlas implements ApplicationListsContract {}
