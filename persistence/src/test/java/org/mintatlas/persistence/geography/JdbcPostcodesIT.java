package org.mintatlas.persistence.geography;

import org.mintatlas.application.geography.PostcodesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JdbcPostcodesIT extends PostgresAtlas implements PostcodesContract {}
