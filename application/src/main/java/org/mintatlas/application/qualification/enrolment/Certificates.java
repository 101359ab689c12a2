package org.mintatlas.application.qualification.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.shared.Contact;

/** All certificates. There is no list of them: who knows the number can verify one. */
public interface Certificates extends Store<CertificateId, Certificate> {
  /** What holds among them. */
  Integrity<Certificate> INTEGRITY =
      Integrity.<Certificate>none()
          .refersTo(Referent.ENROLMENT, Certificate::enrolment)
          .unique(UniqueRule.CERTIFICATE_NUMBER, Certificate::number)
          .unique(UniqueRule.CERTIFICATE_ENROLMENT, Certificate::enrolment);

  /** The certificate with the number; empty when there is none. */
  Optional<Certificate> byNumber(CertificateNumber number);

  /**
   * The certificates that each person has released to everybody, the latest first; an empty list
   * for everybody else.
   */
  Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons);

  /**
   * The same, as a circle of people sees them: see {@link Actor#circle}. Where an implementation
   * knows no circles, everybody sees only what was released to everybody.
   */
  default Map<PersonId, List<Certificate>> ofPersons(
      Set<PersonId> persons, Contact.Visibility circle) {
    return ofPersons(persons);
  }
}
