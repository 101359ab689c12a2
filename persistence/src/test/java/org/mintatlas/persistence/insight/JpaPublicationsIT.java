package org.mintatlas.persistence.insight;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.insight.PublicationsContract;

class JpaPublicationsIT extends PostgresAtlas implements PublicationsContract {}
