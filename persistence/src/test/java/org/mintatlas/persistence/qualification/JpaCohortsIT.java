package org.mintatlas.persistence.qualification;

import org.mintatlas.application.qualification.CohortsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaCohortsIT extends PostgresAtlas implements CohortsContract {}
