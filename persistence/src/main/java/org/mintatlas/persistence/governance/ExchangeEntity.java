package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.PeriodColumns;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** An exchange as a row; its two sides are written by the adapter. */
@Entity
@Table(name = "exchange")
class ExchangeEntity extends AggregateEntity {
  public UUID oneId;
  public UUID otherId;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns period;

  @Column(columnDefinition = "partial_date")
  public @Nullable String knownOn;

  @Embedded
  @EmbeddedColumnNaming("topic_%s")
  public @Nullable WordingColumns topic;

  @Embedded public SourceColumns sources;
}
