package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.SourceColumns;

/** A body as a row; its hosts are written by the adapter. */
@Entity
@Table(name = "body")
class BodyEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;

  @Enumerated(EnumType.STRING)
  public BodyLevel level;

  @Enumerated(EnumType.STRING)
  public @Nullable FederalState state;

  @Enumerated(EnumType.STRING)
  public BodyKind kind;

  public @Nullable String rhythmDe;
  public @Nullable String rhythmEn;

  @Column(columnDefinition = "partial_date")
  public @Nullable String since;

  public @Nullable String compositionDe;
  public @Nullable String compositionEn;
  @Embedded public FigureColumns figures;
  @Embedded public SourceColumns sources;
}
