package org.mintatlas.application.qualification.enrolment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.shared.Contact;

/** Certificates in memory. */
public final class InMemoryCertificates implements Certificates {
  private static final Comparator<Certificate> LATEST_FIRST =
      Comparator.comparing(Certificate::issuedOn)
          .reversed()
          .thenComparing(certificate -> certificate.id().toString());

  private final Enrolments enrolments;
  private final InMemoryAggregates<CertificateId, Certificate> certificates =
      InMemoryAggregates.withoutSlug();

  /** Certificates are issued for the enrolments that this collection holds. */
  public InMemoryCertificates(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public SaveResult<Certificate> save(Certificate certificate) {
    if (enrolments.byIds(Set.of(certificate.enrolment())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("enrolment");
    }
    boolean taken =
        certificates
            .all()
            .filter(other -> !other.id().equals(certificate.id()))
            .anyMatch(other ->
                other.number().equals(certificate.number())
                    || other.enrolment().equals(certificate.enrolment()));
    return taken ? new SaveResult.Stale<>(certificate.version()) : certificates.save(certificate);
  }

  @Override
  public Optional<Certificate> byNumber(CertificateNumber number) {
    return certificates
        .all()
        .filter(certificate -> certificate.number().equals(number))
        .findFirst();
  }

  @Override
  public Map<CertificateId, Certificate> byIds(Set<CertificateId> ids) {
    return certificates.byIds(ids);
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons) {
    Map<PersonId, List<Certificate>> found = new HashMap<>();
    for (PersonId person : persons) {
      found.put(
          person,
          certificates
              .all()
              .filter(certificate -> certificate.visibility() == Contact.Visibility.PUBLIC)
              .filter(certificate -> isOf(person, certificate))
              .sorted(LATEST_FIRST)
              .toList());
    }
    return found;
  }

  private boolean isOf(PersonId person, Certificate certificate) {
    return enrolments.byIds(Set.of(certificate.enrolment())).values().stream()
        .map(Enrolment::person)
        .anyMatch(person::equals);
  }
}
