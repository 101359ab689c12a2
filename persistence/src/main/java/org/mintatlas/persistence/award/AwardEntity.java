package org.mintatlas.persistence.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

/** An award as a row. */
@Entity
@Table(name = "award")
class AwardEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;
  public @Nullable UUID hostId;
  @Embedded public SourceColumns sources;
}
