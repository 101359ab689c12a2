package org.mintatlas.persistence.initiative;

import org.mintatlas.application.initiative.InitiativesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaInitiativesIT extends PostgresAtlas implements InitiativesContract {}
