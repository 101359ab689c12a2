package org.mintatlas.persistence.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;

/** A series of figures as a row. */
@Entity
@Table(name = "figure_series")
class FigureSeriesEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String nameDe;
  public @Nullable String nameEn;

  @Enumerated(EnumType.STRING)
  public Measure measure;

  @Enumerated(EnumType.STRING)
  public @Nullable FederalState state;

  @Embedded public FigureColumns points;
}
