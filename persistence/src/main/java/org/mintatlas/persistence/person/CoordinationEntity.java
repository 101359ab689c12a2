package org.mintatlas.persistence.person;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** A coordination as a row. */
@Entity(name = "coordination")
class CoordinationEntity extends AggregateEntity {
  static final Rows<Coordination> ROWS = Rows.of(CoordinationEntity.class, "c", Conversion.class);

  @EmbeddedColumnNaming public Reference person;
  @EmbeddedColumnNaming public Reference region;
  @EmbeddedColumnNaming public PeriodColumns period;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Coordination, CoordinationEntity> {

    @Override
    @FromRow
    @Mapping(target = "within", ignore = true)
    Coordination toAggregate(CoordinationEntity entity);
  }
}
