package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.WinnersContract;

class JdbcWinnersIT extends PostgresAtlas implements WinnersContract {}
