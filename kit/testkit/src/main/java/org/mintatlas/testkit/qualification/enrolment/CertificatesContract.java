package org.mintatlas.testkit.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.aCertificate;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Certificates} promises. */
public interface CertificatesContract extends StoreContract<CertificateId, Certificate> {

  @Override
  default Kept<CertificateId, Certificate> kept() {
    return Kept.of(
        certificates(),
        () -> aCertificate(enrolled(person()).id(), "AAAAAA"),
        () -> aCertificate(enrolled(person()).id(), "BBBBBB").shownTo(Contact.Visibility.PUBLIC));
  }

  /** Nothing can be taken from a certificate but the leave to show it. */
  @Override
  default Certificate emptied(Certificate certificate) {
    return certificate.shownTo(Contact.Visibility.HIDDEN);
  }

  @Test
  default void isFoundByItsNumber() {
    Certificate one = saved(save(minimal()));
    Certificate other = saved(save(full()));
    assertThat(certificates().byNumber(CertificateNumber.of(2024, "AAAAAA"))).contains(one);
    assertThat(certificates().byNumber(CertificateNumber.of(2024, "BBBBBB"))).contains(other);
    assertThat(certificates().byNumber(CertificateNumber.of(2023, "AAAAAA"))).isEmpty();
  }

  @Test
  default void aNumberIsGivenOnce() {
    Certificate one = saved(save(minimal()));
    assertThat(save(minimal()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.CERTIFICATE_NUMBER));
    assertThat(certificates().byNumber(one.number())).contains(one);
  }

  @Test
  default void anEnrolmentHasOneCertificate() {
    Certificate one = saved(save(minimal()));
    Certificate second = aCertificate(one.enrolment(), "DDDDDD");
    assertThat(save(second))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.CERTIFICATE_ENROLMENT));
    assertThat(certificates().byNumber(second.number())).isEmpty();
  }

  @Test
  default void onlyReleasedOnesAreShownAsThePersonsTheLatestFirst() {
    PersonId person = person();
    PersonId other = person();
    PersonId unknown = new PersonId(UUID.randomUUID());
    Certificate early = saved(save(released(person, "AAAAAA", LocalDate.of(2024, 3, 1))));
    Certificate late = saved(save(released(person, "BBBBBB", LocalDate.of(2024, 9, 1))));
    saved(save(aCertificate(enrolled(person).id(), "CCCCCC")));
    saved(save(aCertificate(enrolled(person).id(), "DDDDDD").shownTo(Contact.Visibility.MEMBERS)));
    saved(save(aCertificate(enrolled(other).id(), "EEEEEE")));
    assertThat(certificates().ofPersons(Set.of(person, other, unknown)))
        .isEqualTo(Map.of(person, List.of(late, early), other, List.of(), unknown, List.of()));
    assertThat(certificates().ofPersons(Set.of())).isEmpty();
  }

  @Test
  default void eachCircleSeesWhatIsShownToItAndThePersonAll() {
    PersonId person = person();
    Certificate all = saved(save(released(person, "AAAAAA", LocalDate.of(2024, 3, 1))));
    Certificate members =
        saved(
            save(
                released(person, "BBBBBB", LocalDate.of(2024, 9, 1))
                    .shownTo(Contact.Visibility.MEMBERS)));
    Certificate own =
        saved(
            save(
                released(person, "CCCCCC", LocalDate.of(2024, 6, 1))
                    .shownTo(Contact.Visibility.HIDDEN)));
    assertThat(certificates().ofPersons(Set.of(person), Contact.Visibility.PUBLIC))
        .isEqualTo(Map.of(person, List.of(all)));
    assertThat(certificates().ofPersons(Set.of(person), Contact.Visibility.MEMBERS))
        .isEqualTo(Map.of(person, List.of(members, all)));
    assertThat(certificates().ofPersons(Set.of(person), Contact.Visibility.HIDDEN))
        .isEqualTo(Map.of(person, List.of(members, own, all)));
  }

  private Certificate released(PersonId person, String code, LocalDate day) {
    return new Certificate(
        new CertificateId(UUID.randomUUID()),
        0,
        CertificateNumber.of(2024, code),
        enrolled(person).id(),
        day,
        Contact.Visibility.PUBLIC);
  }

  private Enrolment enrolled(PersonId person) {
    CohortId cohort = QualificationFixtures.aCohortId();
    saved(
        cohorts()
            .save(
                QualificationFixtures.aCohort("some", programme(), 1).toBuilder()
                    .id(cohort)
                    .slug(new Slug("cohort-" + cohort))
                    .build()));
    return saved(
        enrolments()
            .save(anEnrolment(cohort, region("a-region"), person, EnrolmentStatus.COMPLETED)));
  }
}
