package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces.Result;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class CohortPlacesTest {
  private static final Instant MORNING = Instant.parse("2020-06-01T06:00:00Z");

  private final CohortId cohort = QualificationFixtures.aCohortId();
  private final RegionId region = RegionFixtures.aRegionId();

  private Enrolment in(EnrolmentStatus status, int minutes) {
    return new Enrolment(
        EnrolmentFixtures.anEnrolmentId(),
        0,
        cohort,
        region,
        null,
        status,
        MORNING.plusSeconds(60L * minutes));
  }

  private static Result.Changed changed(Result result) {
    return (Result.Changed) result;
  }

  private static EnrolmentStatus status(CohortPlaces places, Enrolment enrolment) {
    return places.enrolments().stream()
        .filter(each -> each.id().equals(enrolment.id()))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void acceptGivesAPlaceWhileOneIsFree() {
    Enrolment first = in(EnrolmentStatus.APPLIED, 1);
    Enrolment second = in(EnrolmentStatus.APPLIED, 2);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(first, second));

    CohortPlaces one = changed(places.accept(first.id())).places();
    CohortPlaces both = changed(one.accept(second.id())).places();

    assertThat(both.places().holding()).containsExactly(first.id());
    assertThat(both.places().waiting()).containsExactly(second.id());
  }

  @Test
  void whoIsAcceptedTwiceStaysThere() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(holds, waits));

    assertThat(places.accept(holds.id())).isEqualTo(new Result.Changed(places, List.of()));
    assertThat(places.accept(waits.id())).isEqualTo(new Result.Changed(places, List.of()));
  }

  @Test
  void aFreedPlaceGoesToWhoeverAppliedFirst() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment late = in(EnrolmentStatus.WAITLISTED, 3);
    Enrolment early = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(holds, late, early));

    Result.Changed after = changed(places.withdraw(holds.id()));

    assertThat(after.changed())
        .extracting(Enrolment::id, Enrolment::status)
        .containsExactly(
            tuple(holds.id(), EnrolmentStatus.WITHDRAWN),
            tuple(early.id(), EnrolmentStatus.ACCEPTED));
    assertThat(after.places().places().waiting()).containsExactly(late.id());
  }

  @Test
  void whoStopsWaitingMovesNobodyUp() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    Enrolment other = in(EnrolmentStatus.WAITLISTED, 3);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(holds, waits, other));

    assertThat(changed(places.decline(waits.id())).changed()).hasSize(1);
    assertThat(changed(places.withdraw(waits.id())).changed()).hasSize(1);
  }

  @Test
  void morePlacesMoveUpAsManyAsFit() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    Enrolment other = in(EnrolmentStatus.WAITLISTED, 3);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(holds, other, waits));

    assertThat(places.resize(2).changed()).extracting(Enrolment::id).containsExactly(waits.id());
    assertThat(places.resize(null).changed())
        .extracting(Enrolment::id)
        .containsExactly(waits.id(), other.id());
    assertThat(places.resize(2).places().capacity()).isEqualTo(2);
  }

  @Test
  void nobodyLosesAPlaceByFewer() {
    CohortPlaces places =
        new CohortPlaces(
            cohort, 2, List.of(in(EnrolmentStatus.ACCEPTED, 1), in(EnrolmentStatus.COMPLETED, 2)));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> places.resize(1))
        .withMessage("capacity '1': is below the 2 places that are taken");
  }

  @Test
  void whoCompletedKeepsThePlace() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(holds, waits));

    CohortPlaces after = changed(places.complete(holds.id())).places();

    assertThat(status(after, holds)).isEqualTo(EnrolmentStatus.COMPLETED);
    assertThat(status(after, waits)).isEqualTo(EnrolmentStatus.WAITLISTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "COMPLETED", "WITHDRAWN"})
  void aFinalStatusStaysFinal(EnrolmentStatus status) {
    Enrolment over = in(status, 1);
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of(over));

    assertThat(places.withdraw(over.id()))
        .isEqualTo(new Result.NotAllowed(status, EnrolmentStatus.WITHDRAWN));
    assertThat(places.decline(over.id()))
        .isEqualTo(new Result.NotAllowed(status, EnrolmentStatus.DECLINED));
    assertThat(places.accept(over.id())).isInstanceOf(Result.NotAllowed.class);
    assertThat(places.complete(over.id())).isInstanceOf(Result.NotAllowed.class);
  }

  @Test
  void whoNeverAppliedIsNotEnrolled() {
    EnrolmentId unknown = EnrolmentFixtures.anEnrolmentId();
    CohortPlaces places = new CohortPlaces(cohort, 1, List.of());

    assertThat(places.accept(unknown)).isEqualTo(new Result.NotEnrolled(unknown));
    assertThat(places.withdraw(unknown)).isEqualTo(new Result.NotEnrolled(unknown));
  }

  @Test
  void applyingTwiceIsApplyingOnce() {
    Enrolment application = in(EnrolmentStatus.APPLIED, 1);
    CohortPlaces empty = new CohortPlaces(cohort, 1, List.of());

    CohortPlaces once = changed(empty.apply(application)).places();

    assertThat(once.enrolments()).containsExactly(application);
    assertThat(once.apply(application)).isEqualTo(new Result.Changed(once, List.of()));
  }

  @Test
  void nobodyAppliesWithAPlaceInHand() {
    CohortPlaces empty = new CohortPlaces(cohort, 1, List.of());

    assertThat(empty.apply(in(EnrolmentStatus.ACCEPTED, 1)))
        .isEqualTo(new Result.NotAllowed(EnrolmentStatus.ACCEPTED, EnrolmentStatus.APPLIED));
  }

  @Test
  void cannotBeOverfull() {
    List<Enrolment> two =
        List.of(in(EnrolmentStatus.ACCEPTED, 1), in(EnrolmentStatus.COMPLETED, 2));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new CohortPlaces(cohort, 1, two))
        .withMessage("capacity '1': is below the 2 places that are taken");
  }

  @Test
  void cannotKeepSomebodyWaitingWhileOneIsFree() {
    List<Enrolment> one = List.of(in(EnrolmentStatus.WAITLISTED, 1));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new CohortPlaces(cohort, 1, one));
  }

  @Test
  void cannotHoldAnEnrolmentOfAnotherCohort() {
    List<Enrolment> one = List.of(anEnrolment(QualificationFixtures.aCohortId(), region));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new CohortPlaces(cohort, 1, one))
        .withMessageEndingWith("is of another cohort");
  }

  @Test
  void cannotHoldAnEnrolmentTwice() {
    Enrolment one = in(EnrolmentStatus.APPLIED, 1);
    List<Enrolment> twice = List.of(one, one);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new CohortPlaces(cohort, 1, twice))
        .withMessageEndingWith("stands there twice");
  }
}
