package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.NotRead;

/** An enrolment as a row, with the names by which it is listed. */
@Entity
@Table(name = "enrolment")
class EnrolmentEntity extends AggregateEntity {
  public UUID cohortId;
  @NotRead public String cohortName;
  public UUID regionId;
  @NotRead public String regionName;
  public @Nullable UUID personId;

  @Enumerated(EnumType.STRING)
  public EnrolmentStatus status;

  public @Nullable Instant appliedAt;
}
