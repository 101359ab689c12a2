package org.mintatlas.persistence.award;

import org.mintatlas.application.award.CallsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaCallsIT extends PostgresAtlas implements CallsContract {}
