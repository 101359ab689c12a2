package org.mintatlas.persistence.account;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** An invitation as a row. */
@Entity(name = "invitation")
class InvitationEntity extends AggregateEntity {
  static final Rows<Invitation> ROWS = Rows.of(InvitationEntity.class, "i", Conversion.class);

  @EmbeddedColumnNaming public Reference person;
  public String codeHash;
  public LocalDate expiresOn;
  public @Nullable LocalDate acceptedOn;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Invitation, InvitationEntity> {

    @Override
    @FromRow
    @Mapping(target = "accept", ignore = true)
    Invitation toAggregate(InvitationEntity entity);
  }
}
