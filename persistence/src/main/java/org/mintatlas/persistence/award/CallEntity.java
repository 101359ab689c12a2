package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.ValueMapper;

/** A call as a row; its jurors and winners are written by the adapter. */
@Entity(name = "call")
class CallEntity extends AggregateEntity {
  @EmbeddedColumnNaming public Reference award;
  public int year;
  @EmbeddedColumnNaming public @Nullable WordingColumns theme;
  @ByName public CallStatus status;
  public @Nullable String opens;
  public @Nullable String deadline;
  public @Nullable String ceremony;
  @EmbeddedColumnNaming public @Nullable Reference jury;
  public @Nullable String brochure;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns figures;

  @EmbeddedColumnNaming public @Nullable WordingColumns audience;
  public SourceColumns sources;

  @Transient
  @Selected("array(select part.person_id from call_juror part where part.call_id = {alias}.id)")
  public List<UUID> jurors;

  @Transient public List<Winner> winners;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Call, CallEntity> {}
}
