package org.mintatlas.application.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class BrowseProgrammesTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseProgrammes programmes =
      new BrowseProgrammes(atlas.programmes, atlas.cohorts, atlas.enrolments, atlas.certificates);

  private Programme programme;
  private Cohort cohort;
  private PersonId person;
  private Enrolment enrolment;

  @BeforeEach
  void somebodyTakesPart() {
    programme = saved(atlas.programmes.save(QualificationFixtures.aProgramme("a-programme")));
    cohort =
        saved(atlas.cohorts.save(QualificationFixtures.aFullCohort("a-cohort", programme.id(), 2)));
    person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    var region = saved(atlas.regions.save(RegionFixtures.aRegion("a-region"))).id();
    enrolment =
        saved(
            atlas.enrolments.save(
                EnrolmentFixtures.anEnrolment(
                    cohort.id(), region, person, EnrolmentStatus.COMPLETED)));
  }

  @Test
  void enrolmentsAreShownWithoutThePersons() {
    Enrolment shown = enrolment.withoutPerson();
    assertThat(enrolment.person()).isEqualTo(person);
    assertThat(shown.person()).isNull();
    assertThat(programmes.enrolments().byIds(Set.of(enrolment.id())))
        .isEqualTo(Map.of(enrolment.id(), shown));
    assertThat(
            programmes
                .enrolments()
                .page(
                    new EnrolmentScope.InCohort(cohort.id()),
                    EnrolmentFilter.ALUMNI,
                    NameOrder.NAME,
                    PageRequest.first(5))
                .values())
        .containsExactly(shown);
  }

  @Test
  void aCohortIsFoundByTheSlugOfItsProgrammeAndItsNumber() {
    assertThat(programmes.cohort(new Slug("a-programme"), 2)).contains(cohort);
    assertThat(programmes.cohort(new Slug("a-programme"), 1)).isEmpty();
    assertThat(programmes.cohort(new Slug("nobody"), 2)).isEmpty();
    assertThat(programmes.headcounts(Set.of(cohort.id())))
        .isEqualTo(Map.of(cohort.id(), new Headcount(1, 1)));
  }

  @Test
  void aHiddenCertificateProvesWithoutThePerson() {
    Certificate certificate =
        saved(atlas.certificates.save(EnrolmentFixtures.aCertificate(enrolment.id(), "7K3Q9F")));
    assertThat(programmes.proof(certificate.number()))
        .contains(new BrowseProgrammes.Proof(certificate, enrolment.withoutPerson(), cohort));
    assertThat(programmes.proof(CertificateNumber.of(2024, "222222"))).isEmpty();
    assertThat(programmes.proofsOf(Set.of(person))).isEqualTo(Map.of(person, List.of()));
  }

  @Test
  void aReleasedCertificateIsShownAsThePersons() {
    Certificate certificate =
        saved(
            atlas.certificates.save(
                EnrolmentFixtures.aCertificate(enrolment.id(), "7K3Q9F")
                    .shownTo(Contact.Visibility.PUBLIC)));
    assertThat(programmes.proofsOf(Set.of(person)))
        .isEqualTo(
            Map.of(person, List.of(new BrowseProgrammes.Proof(certificate, enrolment, cohort))));
  }

  @Test
  void aHiddenCertificateIsShownAsThePersonsToWhoeverSeesAllOfTheirs() {
    Certificate certificate =
        saved(atlas.certificates.save(EnrolmentFixtures.aCertificate(enrolment.id(), "7K3Q9F")));
    assertThat(programmes.proofsOf(Set.of(person), Contact.Visibility.MEMBERS))
        .isEqualTo(Map.of(person, List.of()));
    assertThat(programmes.proofsOf(Set.of(person), Contact.Visibility.HIDDEN))
        .isEqualTo(
            Map.of(person, List.of(new BrowseProgrammes.Proof(certificate, enrolment, cohort))));
  }
}
