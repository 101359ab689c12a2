package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.persistence.storing.AggregateEntity;

/** An application as a row. */
@Entity
@Table(name = "application")
class ApplicationEntity extends AggregateEntity {
  public UUID callId;
  public UUID regionId;
  public @Nullable UUID byId;
  public String title;
  public String example;

  @Enumerated(EnumType.STRING)
  public ApplicationStatus status;

  public @Nullable Instant submittedAt;
}
