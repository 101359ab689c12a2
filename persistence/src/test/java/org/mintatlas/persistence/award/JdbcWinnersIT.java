package org.mintatlas.persistence.award;

import org.mintatlas.application.award.WinnersContract;
import org.mintatlas.persistence.PostgresAtlas;

class JdbcWinnersIT extends PostgresAtlas implements WinnersContract {}
