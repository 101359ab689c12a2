package org.mintatlas.persistence.event;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.event.Series;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A series of events as a row. */
@Entity(name = "event_series")
class SeriesEntity extends AggregateEntity {
  static final Rows<Series> ROWS = Rows.of(SeriesEntity.class, "s", Conversion.class);

  public String slug;
  public String name;
  @EmbeddedColumnNaming public @Nullable Reference host;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Series, SeriesEntity> {}
}
