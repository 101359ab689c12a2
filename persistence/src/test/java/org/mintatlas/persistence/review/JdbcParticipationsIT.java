package org.mintatlas.persistence.review;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.review.ParticipationsContract;

class JdbcParticipationsIT extends PostgresAtlas implements ParticipationsContract {}
