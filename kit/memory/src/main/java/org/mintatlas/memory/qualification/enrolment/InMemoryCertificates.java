package org.mintatlas.memory.qualification.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryCertificates extends InMemoryStore<CertificateId, Certificate>
    implements Certificates {
  private static final Comparator<Certificate> LATEST_FIRST =
      Comparator.comparing(Certificate::issuedOn).reversed();

  private final Enrolments enrolments;

  /** Certificates are issued for the enrolments that this collection holds. */
  public InMemoryCertificates(Enrolments enrolments) {
    super(Certificates.INTEGRITY);
    this.enrolments = enrolments;
    knows(Referent.ENROLMENT, enrolments::byIds);
  }

  @Override
  public Optional<Certificate> byNumber(CertificateNumber number) {
    return all().filter(certificate -> certificate.number().equals(number)).findFirst();
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons) {
    return ofPersons(persons, Contact.Visibility.PUBLIC);
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(
      Set<PersonId> persons, Contact.Visibility circle) {
    return ofEach(persons, certificate -> whoShowsIt(certificate, circle), LATEST_FIRST);
  }

  private @Nullable PersonId whoShowsIt(Certificate certificate, Contact.Visibility circle) {
    Enrolment enrolment =
        enrolments.byIds(Set.of(certificate.enrolment())).get(certificate.enrolment());
    return enrolment != null && certificate.visibility().includes(circle)
        ? enrolment.person()
        : null;
  }
}
