package org.mintatlas.persistence.initiative;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.initiative.InitiativesContract;

class JpaInitiativesIT extends PostgresAtlas implements InitiativesContract {}
