package org.mintatlas.persistence.governance;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.governance.SeatsContract;

class JpaSeatsIT extends PostgresAtlas implements SeatsContract {}
