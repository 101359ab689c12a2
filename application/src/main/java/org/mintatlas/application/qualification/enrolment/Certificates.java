package org.mintatlas.application.qualification.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;

/** All certificates. There is no list of them: who knows the number can verify one. */
public interface Certificates {

  /**
   * Stores a new certificate (version 0) or a changed one, if nobody changed it since it was read.
   * A number that another one has, and a second one for an enrolment, are {@link SaveResult.Stale}.
   */
  SaveResult<Certificate> save(Certificate certificate);

  /** The certificate with the number; empty when there is none. */
  Optional<Certificate> byNumber(CertificateNumber number);

  /** The certificates with these identities; an unknown one has no entry. */
  Map<CertificateId, Certificate> byIds(Set<CertificateId> ids);

  /**
   * The certificates that each person has released to everybody, the latest first; an empty list
   * for everybody else.
   */
  Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons);
}
