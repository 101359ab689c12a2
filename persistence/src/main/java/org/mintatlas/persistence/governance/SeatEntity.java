package org.mintatlas.persistence.governance;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.ValueMapper;

/** A seat as a row, with the name of the organisation by which it is listed. */
@Entity(name = "seat")
class SeatEntity extends AggregateEntity {
  static final Rows<Seat> ROWS = Rows.of(SeatEntity.class, "s", Conversion.class);

  @EmbeddedColumnNaming public Reference body;
  @EmbeddedColumnNaming public @Nullable Reference organisation;
  @NotRead @Nullable String organisationName;
  @EmbeddedColumnNaming public @Nullable Reference person;
  @ByName public @Nullable FederalState state;
  @EmbeddedColumnNaming public @Nullable PeriodColumns period;
  @EmbeddedColumnNaming public @Nullable WordingColumns function;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Seat, SeatEntity> {
    @Override
    @FromRow
    @Mapping(target = "leftBy", ignore = true)
    Seat toAggregate(SeatEntity entity);
  }
}
