package org.mintatlas.testkit.qualification.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;

/** Valid enrolments and certificates in one call. */
public final class EnrolmentFixtures {
  /** When the application of every fixture came in. */
  public static final Instant APPLIED_AT = Instant.parse("2020-06-01T08:30:00Z");

  private EnrolmentFixtures() {}

  /** An identity that nothing has. */
  public static EnrolmentId anEnrolmentId() {
    return new EnrolmentId(UUID.randomUUID());
  }

  /** A completed enrolment of somebody whom no source names. */
  public static Enrolment anEnrolment(CohortId cohort, RegionId region) {
    return new Enrolment(
        anEnrolmentId(), 0, cohort, region, null, new Enrolment.State.Completed(null));
  }

  /** An enrolment of somebody, or of nobody who is named, in a status. */
  public static Enrolment anEnrolment(
      CohortId cohort, RegionId region, @Nullable PersonId person, EnrolmentStatus status) {
    return new Enrolment(
        anEnrolmentId(), 0, cohort, region, person, Enrolment.State.of(status, APPLIED_AT));
  }

  /** A hidden certificate that was issued in 2024. */
  public static Certificate aCertificate(EnrolmentId enrolment, String code) {
    return new Certificate(
        new CertificateId(UUID.randomUUID()),
        0,
        CertificateNumber.of(2024, code),
        enrolment,
        LocalDate.of(2024, 5, 7),
        Contact.Visibility.HIDDEN);
  }
}
