package org.mintatlas.persistence.review;

import org.mintatlas.application.review.Participations;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.review.ParticipationsContract;

class JdbcParticipationsIT extends PostgresAtlas implements ParticipationsContract {
  @Override
  public Participations participations() {
    return bean(Participations.class);
  }
}
