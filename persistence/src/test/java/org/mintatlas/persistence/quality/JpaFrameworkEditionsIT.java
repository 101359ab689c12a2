package org.mintatlas.persistence.quality;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.quality.FrameworkEditionsContract;

class JpaFrameworkEditionsIT extends PostgresAtlas implements FrameworkEditionsContract {}
