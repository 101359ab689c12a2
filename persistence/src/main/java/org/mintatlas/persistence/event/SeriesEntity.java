package org.mintatlas.persistence.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

/** A series of events as a row. */
@Entity
@Table(name = "event_series")
class SeriesEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;
  public @Nullable UUID hostId;
  @Embedded public SourceColumns sources;
}
