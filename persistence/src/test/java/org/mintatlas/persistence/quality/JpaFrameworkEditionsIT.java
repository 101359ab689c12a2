package org.mintatlas.persistence.quality;

import org.mintatlas.application.quality.FrameworkEditionsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaFrameworkEditionsIT extends PostgresAtlas implements FrameworkEditionsContract {}
