package org.mintatlas.persistence.region;

import org.mintatlas.application.region.RegionsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaRegionsIT extends PostgresAtlas implements RegionsContract {}
