package org.mintatlas.persistence.qualification;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.CohortsContract;

class JpaCohortsIT extends PostgresAtlas implements CohortsContract {}
