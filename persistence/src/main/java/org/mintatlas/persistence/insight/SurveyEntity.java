package org.mintatlas.persistence.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.PeriodColumns;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A survey as a row. */
@Entity
@Table(name = "survey")
class SurveyEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;
  public @Nullable String series;

  @Enumerated(EnumType.STRING)
  public @Nullable SurveyRhythm rhythm;

  public int year;

  @Embedded
  @EmbeddedColumnNaming("focus_%s")
  public @Nullable WordingColumns focus;

  public @Nullable UUID commissionedById;
  public @Nullable String institute;
  public @Nullable Boolean representative;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns fieldPeriod;

  @Embedded public ResultColumns results;
  @Embedded public FigureColumns figures;
  @Embedded public SourceColumns sources;
}
