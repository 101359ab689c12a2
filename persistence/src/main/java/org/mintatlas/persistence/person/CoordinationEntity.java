package org.mintatlas.persistence.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.PeriodColumns;

/** A coordination as a row. */
@Entity
@Table(name = "coordination")
class CoordinationEntity extends AggregateEntity {
  public UUID personId;
  public UUID regionId;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public PeriodColumns period;
}
