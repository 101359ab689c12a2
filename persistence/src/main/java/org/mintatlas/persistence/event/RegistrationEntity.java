package org.mintatlas.persistence.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.persistence.storing.AggregateEntity;

/** A registration for an event as a row. */
@Entity
@Table(name = "registration")
class RegistrationEntity extends AggregateEntity {
  public UUID eventId;
  public UUID personId;

  @Enumerated(EnumType.STRING)
  public RegistrationStatus status;

  public Instant registeredAt;
}
