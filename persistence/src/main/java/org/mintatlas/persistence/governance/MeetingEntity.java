package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingsColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A meeting as a row. */
@Entity(name = "meeting")
class MeetingEntity extends AggregateEntity {
  static final Rows<Meeting> ROWS = Rows.of(MeetingEntity.class, "m", Conversion.class);

  @EmbeddedColumnNaming public Reference body;

  @Column(name = "held")
  public String date;

  public @Nullable String place;
  @ByName public @Nullable Mode mode;
  @EmbeddedColumnNaming public WordingsColumns topics;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Meeting, MeetingEntity> {}
}
