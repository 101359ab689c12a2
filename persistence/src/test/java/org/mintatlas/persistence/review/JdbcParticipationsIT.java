package org.mintatlas.persistence.review;

import org.mintatlas.application.review.Participations;
import org.mintatlas.application.review.ParticipationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JdbcParticipationsIT extends PostgresAtlas implements ParticipationsContract {
  @Override
  public Participations participations() {
    return bean(Participations.class);
  }
}
