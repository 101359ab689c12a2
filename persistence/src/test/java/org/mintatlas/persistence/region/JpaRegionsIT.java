package org.mintatlas.persistence.region;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.region.RegionsContract;

class JpaRegionsIT extends PostgresAtlas implements RegionsContract {}
