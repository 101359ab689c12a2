package org.mintatlas.persistence.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A series of figures as a row. */
@Entity
@Table(name = "figure_series")
class FigureSeriesEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  @Embedded
  @EmbeddedColumnNaming("name_%s")
  public WordingColumns name;

  @Enumerated(EnumType.STRING)
  public Measure measure;

  @Enumerated(EnumType.STRING)
  public @Nullable FederalState state;

  @Embedded public FigureColumns points;
}
