package org.mintatlas.persistence.initiative;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.initiative.ProjectsContract;

class JpaProjectsIT extends PostgresAtlas implements ProjectsContract {}
