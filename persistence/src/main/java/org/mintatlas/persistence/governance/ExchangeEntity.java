package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

/** An exchange as a row; its two sides are written by the adapter. */
@Entity
@Table(name = "exchange")
class ExchangeEntity extends AggregateEntity {
  public UUID oneId;
  public UUID otherId;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodFrom;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodTo;

  @Column(columnDefinition = "partial_date")
  public @Nullable String knownOn;

  public @Nullable String topicDe;
  public @Nullable String topicEn;
  @Embedded public SourceColumns sources;
}
