package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.SeatsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaSeatsIT extends PostgresAtlas implements SeatsContract {}
