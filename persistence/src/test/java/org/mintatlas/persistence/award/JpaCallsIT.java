package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.CallsContract;

class JpaCallsIT extends PostgresAtlas implements CallsContract {}
