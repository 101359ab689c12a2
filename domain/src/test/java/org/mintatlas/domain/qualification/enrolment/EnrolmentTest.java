package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.ACCEPTED;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.APPLIED;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.COMPLETED;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.DECLINED;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.WAITLISTED;
import static org.mintatlas.domain.qualification.enrolment.EnrolmentStatus.WITHDRAWN;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.APPLIED_AT;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment.State;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class EnrolmentTest {
  /** What each status can be followed by: the whole table. */
  private static final Map<EnrolmentStatus, Set<EnrolmentStatus>> NEXT =
      new EnumMap<>(
          Map.of(
              APPLIED,
              EnumSet.of(ACCEPTED, WAITLISTED, DECLINED, WITHDRAWN),
              WAITLISTED,
              EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN),
              ACCEPTED,
              EnumSet.of(COMPLETED, WITHDRAWN),
              DECLINED,
              EnumSet.noneOf(EnrolmentStatus.class),
              COMPLETED,
              EnumSet.noneOf(EnrolmentStatus.class),
              WITHDRAWN,
              EnumSet.noneOf(EnrolmentStatus.class)));

  private final CohortId cohort = QualificationFixtures.aCohortId();
  private final RegionId region = RegionFixtures.aRegionId();
  private final PersonId person = new PersonId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void movesOnlyToAStatusThatCanFollow(EnrolmentStatus from) {
    Enrolment enrolment = anEnrolment(cohort, region, person, from);
    for (EnrolmentStatus to : EnrolmentStatus.values()) {
      Step<Enrolment, EnrolmentStatus> expected =
          NEXT.get(from).contains(to)
              ? new Step.Moved<>(
                  new Enrolment(
                      enrolment.id(), 0, cohort, region, person, State.of(to, APPLIED_AT)))
              : new Step.NotAllowed<>(from, to);
      assertThat(enrolment.moveTo(to)).as("%s to %s", from, to).isEqualTo(expected);
    }
  }

  @Test
  void beginsAsAnApplication() {
    EnrolmentId id = EnrolmentFixtures.anEnrolmentId();

    assertThat(Enrolment.apply(id, cohort, region, person, APPLIED_AT))
        .isEqualTo(new Enrolment(id, 0, cohort, region, person, new State.Applied(APPLIED_AT)));
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLIED", "WAITLISTED"})
  void isRejectedWithoutTheTimeOfItsApplicationWhileItMatters(EnrolmentStatus status) {
    assertInvalid(() -> State.of(status, null))
        .withMessage("time of application: is needed while an enrolment is " + status);
  }

  @ParameterizedTest
  @EnumSource
  void hasAStateOfEachNameWithTheTimeOfItsApplication(EnrolmentStatus status) {
    assertThat(State.of(status, APPLIED_AT))
        .returns(status, State::status)
        .returns(APPLIED_AT, State::appliedAt);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"APPLIED", "WAITLISTED"})
  void needsNoTimeWhereItDoesNotMatter(EnrolmentStatus status) {
    assertThat(State.of(status, null))
        .returns(status, State::status)
        .returns(null, State::appliedAt);
  }

  @Test
  void isKnownFromASourceWithoutATimeOrAPerson() {
    assertThat(anEnrolment(cohort, region))
        .returns(null, Enrolment::appliedAt)
        .returns(null, Enrolment::person);
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Enrolment enrolment = anEnrolment(cohort, region);

    assertInvalid(() -> enrolment.withVersion(-1))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void isShownWithoutThePerson() {
    Enrolment enrolment = anEnrolment(cohort, region, person, ACCEPTED);

    assertThat(enrolment.withoutPerson())
        .isEqualTo(
            new Enrolment(enrolment.id(), 0, cohort, region, null, new State.Accepted(APPLIED_AT)));
    assertThat(enrolment.withoutPerson().withoutPerson()).isEqualTo(enrolment.withoutPerson());
  }
}
