package org.mintatlas.persistence.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.SourceColumns;

/** A call as a row; its jurors and winners are written by the adapter. */
@Entity
@Table(name = "call")
class CallEntity extends AggregateEntity {
  public UUID awardId;
  public int year;
  public @Nullable String themeDe;
  public @Nullable String themeEn;

  @Enumerated(EnumType.STRING)
  public CallStatus status;

  @Column(columnDefinition = "partial_date")
  public @Nullable String opens;

  @Column(columnDefinition = "partial_date")
  public @Nullable String deadline;

  @Column(columnDefinition = "partial_date")
  public @Nullable String ceremony;

  public @Nullable UUID juryId;
  public @Nullable String brochure;
  @Embedded public FigureColumns figures;
  public @Nullable String audienceDe;
  public @Nullable String audienceEn;
  @Embedded public SourceColumns sources;
}
