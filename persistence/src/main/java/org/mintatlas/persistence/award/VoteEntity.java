package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mintatlas.persistence.storing.AggregateEntity;

/** A vote as a row. */
@Entity
@Table(name = "vote")
class VoteEntity extends AggregateEntity {
  public UUID applicationId;
  public UUID jurorId;
  public int score;
  public String reason;
}
