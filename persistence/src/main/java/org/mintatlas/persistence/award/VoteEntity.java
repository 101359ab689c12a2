package org.mintatlas.persistence.award;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mapstruct.Mapper;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A vote as a row. */
@Entity(name = "vote")
class VoteEntity extends AggregateEntity {
  static final Rows<Vote> ROWS = Rows.of(VoteEntity.class, "v", Conversion.class);

  @EmbeddedColumnNaming public Reference application;
  @EmbeddedColumnNaming public Reference juror;
  public int score;
  public String reason;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Vote, VoteEntity> {}
}
