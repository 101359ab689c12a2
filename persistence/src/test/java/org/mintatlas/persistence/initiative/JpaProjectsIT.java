package org.mintatlas.persistence.initiative;

import org.mintatlas.application.initiative.ProjectsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaProjectsIT extends PostgresAtlas implements ProjectsContract {}
