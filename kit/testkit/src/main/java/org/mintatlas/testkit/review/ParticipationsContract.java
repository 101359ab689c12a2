package org.mintatlas.testkit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aCohort;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.review.Participations;
import org.mintatlas.application.review.Participations.Participation;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.testkit.StoredThings;
import org.mintatlas.testkit.qualification.QualificationFixtures;

/** What every implementation of {@link Participations} promises. */
public interface ParticipationsContract extends StoredThings {

  private CohortId newCohort(int number) {
    return saved(cohorts().save(aCohort("cohort-" + number, programme(1), number))).id();
  }

  private void enrolled(
      CohortId cohort, RegionId region, @Nullable PersonId person, EnrolmentStatus status) {
    saved(enrolments().save(anEnrolment(cohort, region, person, status)));
  }

  @Test
  default void networksAndPersonsAreCountedApartInEachState() {
    CohortId cohort = newCohort(1);
    RegionId south = region("south", FederalState.BY);
    RegionId southToo = region("south-too", FederalState.BY);
    RegionId west = region("west", FederalState.NW);
    PersonId person = person();
    enrolled(cohort, south, person, EnrolmentStatus.ACCEPTED);
    enrolled(cohort, southToo, person, EnrolmentStatus.COMPLETED);
    enrolled(cohort, south, null, EnrolmentStatus.COMPLETED);
    enrolled(cohort, south, null, EnrolmentStatus.COMPLETED);
    enrolled(cohort, west, person, EnrolmentStatus.COMPLETED);

    assertThat(participations().byState(Set.of(cohort)))
        .isEqualTo(
            Map.of(
                cohort,
                Map.of(
                    FederalState.BY,
                    new Participation(new Headcount(2, 3), Set.of(south, southToo)),
                    FederalState.NW,
                    new Participation(new Headcount(1, 1), Set.of(west)))));
  }

  @Test
  default void onlyThoseCountWhoTakePart() {
    CohortId cohort = newCohort(1);
    Map<EnrolmentStatus, RegionId> regions = new EnumMap<>(EnrolmentStatus.class);
    for (EnrolmentStatus status : EnrolmentStatus.values()) {
      regions.put(status, region(status.name().toLowerCase(Locale.ROOT), FederalState.HE));
      enrolled(cohort, regions.get(status), null, status);
    }
    CohortId refused = newCohort(2);
    enrolled(refused, region("refused", FederalState.HE), null, EnrolmentStatus.DECLINED);

    assertThat(participations().byState(Set.of(cohort, refused)))
        .isEqualTo(
            Map.of(
                cohort,
                Map.of(
                    FederalState.HE,
                    new Participation(
                        new Headcount(2, 2),
                        Set.of(
                            regions.get(EnrolmentStatus.ACCEPTED),
                            regions.get(EnrolmentStatus.COMPLETED))))));
  }

  @Test
  default void allRegionsAreNamed() {
    CohortId cohort = newCohort(1);
    Set<RegionId> regions = new HashSet<>();
    for (int number = 100; number <= 200; number++) {
      RegionId region = region("region-" + number, FederalState.NI);
      regions.add(region);
      enrolled(cohort, region, null, EnrolmentStatus.ACCEPTED);
    }

    assertThat(participations().byState(Set.of(cohort)))
        .isEqualTo(
            Map.of(
                cohort,
                Map.of(FederalState.NI, new Participation(new Headcount(101, 101), regions))));
  }

  @Test
  default void eachCohortCountsForItself() {
    CohortId first = newCohort(1);
    CohortId second = newCohort(2);
    CohortId empty = newCohort(3);
    RegionId one = region("one", FederalState.SL);
    RegionId two = region("two", FederalState.SN);
    enrolled(first, one, null, EnrolmentStatus.COMPLETED);
    enrolled(second, two, null, EnrolmentStatus.COMPLETED);

    assertThat(
            participations()
                .byState(Set.of(first, second, empty, QualificationFixtures.aCohortId())))
        .isEqualTo(
            Map.of(
                first,
                Map.of(FederalState.SL, new Participation(new Headcount(1, 1), Set.of(one))),
                second,
                Map.of(FederalState.SN, new Participation(new Headcount(1, 1), Set.of(two)))));
    assertThat(participations().byState(Set.of())).isEmpty();
  }
}
