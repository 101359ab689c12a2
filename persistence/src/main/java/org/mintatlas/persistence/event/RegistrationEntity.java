package org.mintatlas.persistence.event;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mapstruct.Mapper;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A registration for an event as a row. */
@Entity(name = "registration")
class RegistrationEntity extends AggregateEntity {
  static final Rows<Registration> ROWS = Rows.of(RegistrationEntity.class, "r", Conversion.class);

  @EmbeddedColumnNaming public Reference event;
  @EmbeddedColumnNaming public Reference person;
  @ByName public RegistrationStatus status;
  public Instant registeredAt;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Registration, RegistrationEntity> {}
}
