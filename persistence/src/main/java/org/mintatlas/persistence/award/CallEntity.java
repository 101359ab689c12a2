package org.mintatlas.persistence.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A call as a row; its jurors and winners are written by the adapter. */
@Entity
@Table(name = "call")
class CallEntity extends AggregateEntity {
  public UUID awardId;
  public int year;

  @Embedded
  @EmbeddedColumnNaming("theme_%s")
  public @Nullable WordingColumns theme;

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

  @Embedded
  @EmbeddedColumnNaming("audience_%s")
  public @Nullable WordingColumns audience;

  @Embedded public SourceColumns sources;

  @Transient
  @Selected("array(select part.person_id from call_juror part where part.call_id = {alias}.id)")
  public List<UUID> jurors;
}
