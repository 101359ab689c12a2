package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.aCertificate;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class CertificateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  private final CertificateId id = new CertificateId(UUID.randomUUID());
  private final CertificateNumber number = CertificateNumber.of(2024, "7K3Q9F");

  private final Cohort held = in(CohortStatus.COMPLETED);

  private static Cohort in(CohortStatus status) {
    return QualificationFixtures.aCohort("a-cohort", QualificationFixtures.aProgrammeId(), 1)
        .toBuilder()
        .status(status)
        .build();
  }

  private Enrolment in(EnrolmentStatus status) {
    return anEnrolment(held.id(), RegionFixtures.aRegionId(), null, status);
  }

  @Test
  void isIssuedForACompletedEnrolmentAndHiddenAtFirst() {
    Enrolment completed = in(EnrolmentStatus.COMPLETED);

    assertThat(Certificate.issue(id, number, completed, held, DAY))
        .isEqualTo(
            new Certificate.Result.Issued(
                new Certificate(id, 0, number, completed.id(), DAY, Contact.Visibility.HIDDEN)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
  void isRefusedForAnyOther(EnrolmentStatus status) {
    assertThat(Certificate.issue(id, number, in(status), held, DAY))
        .isEqualTo(new Certificate.Result.NotCompleted(status));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
  void isRefusedWhileOrWhereTheCohortWasNotHeld(CohortStatus status) {
    Cohort cohort = held.toBuilder().status(status).build();

    assertThat(Certificate.issue(id, number, in(EnrolmentStatus.COMPLETED), cohort, DAY))
        .isEqualTo(new Certificate.Result.NotHeld(status));
  }

  @Test
  void isRejectedForAnEnrolmentInAnotherCohort() {
    Cohort other = in(CohortStatus.COMPLETED);

    assertInvalid(() -> Certificate.issue(id, number, in(EnrolmentStatus.COMPLETED), other, DAY))
        .withMessageEndingWith("is of another cohort");
  }

  @Test
  void isRejectedWithTheNumberOfAnotherYear() {
    Enrolment completed = in(EnrolmentStatus.COMPLETED);
    LocalDate later = LocalDate.of(2025, 1, 1);

    assertInvalid(() -> Certificate.issue(id, number, completed, held, later))
        .withMessage("certificate number 'MA-2024-7K3Q9F-R': is not of the year of issue: 2025");
  }

  @Test
  void isShownToWhomThePersonLikes() {
    Certificate hidden = aCertificate(EnrolmentFixtures.anEnrolmentId(), "7K3Q9F");

    assertThat(hidden.shownTo(Contact.Visibility.PUBLIC).visibility())
        .isEqualTo(Contact.Visibility.PUBLIC);
    assertThat(hidden.shownTo(Contact.Visibility.PUBLIC).shownTo(hidden.visibility()))
        .isEqualTo(hidden);
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Certificate certificate = aCertificate(EnrolmentFixtures.anEnrolmentId(), "7K3Q9F");

    assertInvalid(() -> certificate.withVersion(-1))
        .withMessage("version '-1': must not be negative");
  }
}
