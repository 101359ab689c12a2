package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.VotesContract;

class JpaVotesIT extends PostgresAtlas implements VotesContract {}
