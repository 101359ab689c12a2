package org.mintatlas.persistence.governance;

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
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

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

  @Embedded
  @EmbeddedColumnNaming("rhythm_%s")
  public @Nullable WordingColumns rhythm;

  @Column(columnDefinition = "partial_date")
  public @Nullable String since;

  @Embedded
  @EmbeddedColumnNaming("composition_%s")
  public @Nullable WordingColumns composition;

  @Embedded public FigureColumns figures;
  @Embedded public SourceColumns sources;

  @Transient
  @Selected(
      "array(select part.organisation_id from body_host part where part.body_id = {alias}.id"
          + " order by part.position)")
  public List<UUID> hosts;
}
