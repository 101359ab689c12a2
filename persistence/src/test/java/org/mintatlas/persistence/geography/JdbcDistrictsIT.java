package org.mintatlas.persistence.geography;

import org.mintatlas.application.geography.DistrictsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JdbcDistrictsIT extends PostgresAtlas implements DistrictsContract {}
