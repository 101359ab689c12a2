package org.mintatlas.persistence.geography;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.geography.PostcodesContract;

class JdbcPostcodesIT extends PostgresAtlas implements PostcodesContract {}
