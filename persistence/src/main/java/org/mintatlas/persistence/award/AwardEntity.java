package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.award.Award;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** An award as a row. */
@Entity(name = "award")
class AwardEntity extends AggregateEntity {
  static final Rows<Award> ROWS = Rows.of(AwardEntity.class, "a", Conversion.class);

  public String slug;
  public String name;
  @EmbeddedColumnNaming public @Nullable Reference host;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Award, AwardEntity> {}
}
