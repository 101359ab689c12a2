package org.mintatlas.persistence.geography;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.geography.DistrictsContract;

class JdbcDistrictsIT extends PostgresAtlas implements DistrictsContract {}
