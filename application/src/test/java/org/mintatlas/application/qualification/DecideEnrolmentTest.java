package org.mintatlas.application.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment.Decision;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class DecideEnrolmentTest {
  private final Changing changing = new Changing();
  private final RegionId region =
      saved(changing.atlas.regions.save(RegionFixtures.aRegion("here"))).id();

  private Cohort cohort(CohortStatus status) {
    return saved(
        changing.atlas.cohorts.save(
            QualificationFixtures.aCohort(
                    "cohort",
                    saved(
                            changing.atlas.programmes.save(
                                QualificationFixtures.aProgramme("programme")))
                        .id(),
                    1)
                .toBuilder()
                .status(status)
                .capacity(1)
                .build()));
  }

  private Enrolment enrolled(Cohort cohort, EnrolmentStatus status) {
    return saved(
        changing.atlas.enrolments.save(
            EnrolmentFixtures.anEnrolment(cohort.id(), region).toBuilder()
                .state(Enrolment.State.of(status, Instant.EPOCH))
                .person(null)
                .build()));
  }

  private CommandOutcome<Enrolment, CommandHandler.Never> waits(Enrolment enrolment) {
    return changing.does(
        changing.people.programme(),
        DecideEnrolment.class,
        new DecideEnrolment.Command(enrolment.id(), enrolment.version(), Decision.WAITLIST));
  }

  @Test
  void whoAppliedWaitsWhereNoPlaceIsFree() {
    Cohort cohort = cohort(CohortStatus.RUNNING);
    Enrolment holds = enrolled(cohort, EnrolmentStatus.ACCEPTED);
    Enrolment waiting = waits(enrolled(cohort, EnrolmentStatus.APPLIED)).orThrow();
    assertThat(waiting.status()).isEqualTo(EnrolmentStatus.WAITLISTED);
    assertThat(waits(waiting).orThrow()).isEqualTo(waiting);
    assertThat(waits(holds))
        .isEqualTo(
            CommandOutcome.rejected(
                Fault.WrongStatus.between(EnrolmentStatus.ACCEPTED, EnrolmentStatus.WAITLISTED)));
  }

  @Test
  void nobodyWaitsBesideAFreePlace() {
    Enrolment applied = enrolled(cohort(CohortStatus.OPEN), EnrolmentStatus.APPLIED);
    assertThat(waits(applied).toString()).contains("path=decision", "one is");
    assertThat(changing.atlas.enrolments.byId(applied.id())).contains(applied);
  }

  @Test
  void nobodyWaitsForACohortThatIsOver() {
    assertThat(waits(enrolled(cohort(CohortStatus.COMPLETED), EnrolmentStatus.APPLIED)))
        .isEqualTo(
            CommandOutcome.rejected(
                Fault.WrongStatus.outside(
                    CohortStatus.COMPLETED, List.of(CohortStatus.OPEN, CohortStatus.RUNNING))));
  }
}
