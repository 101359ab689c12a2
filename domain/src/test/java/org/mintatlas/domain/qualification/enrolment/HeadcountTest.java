package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class HeadcountTest {
  private final CohortId cohort = QualificationFixtures.aCohortId();

  @Test
  void fourteenNetworksCanSendNineteenPersons() {
    List<Enrolment> enrolments = new ArrayList<>();
    for (int network = 0; network < 14; network++) {
      RegionId region = RegionFixtures.aRegionId();
      enrolments.add(anEnrolment(cohort, region));
      if (network < 5) {
        enrolments.add(anEnrolment(cohort, region));
      }
    }

    assertThat(Headcount.of(enrolments)).contains(new Headcount(14, 19));
  }

  @Test
  void aPersonWhoComesForTwoNetworksIsOnePerson() {
    PersonId person = new PersonId(UUID.randomUUID());

    assertThat(
            Headcount.of(
                List.of(
                    anEnrolment(
                        cohort, RegionFixtures.aRegionId(), person, EnrolmentStatus.ACCEPTED),
                    anEnrolment(
                        cohort, RegionFixtures.aRegionId(), person, EnrolmentStatus.COMPLETED))))
        .contains(new Headcount(2, 1));
  }

  @Test
  void onlyThoseWithAPlaceTakePart() {
    List<Enrolment> enrolments =
        List.of(EnrolmentStatus.values()).stream()
            .map(status -> anEnrolment(cohort, RegionFixtures.aRegionId(), null, status))
            .toList();

    assertThat(Headcount.of(enrolments)).contains(new Headcount(2, 2));
  }

  @Test
  void isUnknownWhereNobodyIsRecordedToTakePart() {
    assertThat(Headcount.of(List.of())).isEmpty();
    assertThat(
            Headcount.of(
                List.of(
                    anEnrolment(
                        cohort, RegionFixtures.aRegionId(), null, EnrolmentStatus.APPLIED))))
        .isEmpty();
  }
}
