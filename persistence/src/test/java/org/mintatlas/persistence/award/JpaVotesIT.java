package org.mintatlas.persistence.award;

import org.mintatlas.application.award.VotesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaVotesIT extends PostgresAtlas implements VotesContract {}
