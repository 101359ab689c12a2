package org.mintatlas.persistence.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;

/** A coordination as a row. */
@Entity
@Table(name = "coordination")
class CoordinationEntity extends AggregateEntity {
  public UUID personId;
  public UUID regionId;

  @Column(columnDefinition = "partial_date")
  public String periodFrom;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodTo;
}
