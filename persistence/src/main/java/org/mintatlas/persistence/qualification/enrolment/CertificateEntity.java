package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.persistence.storing.AggregateEntity;

/** A certificate as a row. */
@Entity
@Table(name = "certificate")
class CertificateEntity extends AggregateEntity {
  public String number;
  public UUID enrolmentId;
  public LocalDate issuedOn;

  @Enumerated(EnumType.STRING)
  public Contact.Visibility visibility;
}
