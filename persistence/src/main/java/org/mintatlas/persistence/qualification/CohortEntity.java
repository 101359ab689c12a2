package org.mintatlas.persistence.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.PeriodColumns;
import org.mintatlas.persistence.values.SourceColumns;

/** A cohort as a row. */
@Entity
@Table(name = "cohort")
class CohortEntity extends AggregateEntity {
  public UUID programmeId;

  @Column(columnDefinition = "slug")
  public String slug;

  @Column(name = "cohort_number")
  public int number;

  public String name;

  @Enumerated(EnumType.STRING)
  public CohortStatus status;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns period;

  public boolean endDerived;

  @Enumerated(EnumType.STRING)
  public @Nullable Mode mode;

  public @Nullable String place;
  public @Nullable Integer capacity;
  public @Nullable String certificateName;
  @Embedded public ModuleColumns modules;
  @Embedded public FindingColumns findings;
  @Embedded public FigureColumns figures;
  @Embedded public SourceColumns sources;
}
