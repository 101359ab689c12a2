package org.mintatlas.persistence.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.ValueMapper;

/** A body as a row; its hosts are written by the adapter. */
@Entity(name = "body")
class BodyEntity extends AggregateEntity {
  static final Rows<Body> ROWS = Rows.of(BodyEntity.class, "b", Conversion.class);

  public String slug;
  public String name;
  @ByName public BodyLevel level;
  @ByName public @Nullable FederalState state;
  @ByName public BodyKind kind;
  @EmbeddedColumnNaming public @Nullable WordingColumns rhythm;
  public @Nullable String since;
  @EmbeddedColumnNaming public @Nullable WordingColumns composition;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns figures;

  public SourceColumns sources;

  @Transient
  @Selected(
      "array(select part.organisation_id from body_host part where part.body_id = {alias}.id"
          + " order by part.position)")
  public List<UUID> hosts;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Body, BodyEntity> {}
}
