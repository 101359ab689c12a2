package org.mintatlas.persistence.governance;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** An exchange as a row; its two sides are written by the adapter. */
@Entity(name = "exchange")
class ExchangeEntity extends AggregateEntity {
  static final Rows<Exchange> ROWS = Rows.of(ExchangeEntity.class, "e", Conversion.class);

  @EmbeddedColumnNaming public Reference one;
  @EmbeddedColumnNaming public Reference other;
  @EmbeddedColumnNaming public @Nullable PeriodColumns period;
  public @Nullable String knownOn;
  @EmbeddedColumnNaming public @Nullable WordingColumns topic;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Exchange, ExchangeEntity> {}
}
