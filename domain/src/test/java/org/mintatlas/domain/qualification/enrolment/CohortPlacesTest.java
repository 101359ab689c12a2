package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.qualification.CohortStatus.OPEN;
import static org.mintatlas.domain.qualification.CohortStatus.RUNNING;
import static org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures.anEnrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces.Result;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Places;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class CohortPlacesTest {
  private static final Instant MORNING = Instant.parse("2020-06-01T06:00:00Z");

  private static final PersonId PERSON = new PersonId(new UUID(0, 1));

  private final CohortId cohort = QualificationFixtures.aCohortId();
  private final RegionId region = RegionFixtures.aRegionId();

  private Enrolment in(EnrolmentStatus status, int minutes) {
    return new Enrolment(
        EnrolmentFixtures.anEnrolmentId(),
        0,
        cohort,
        region,
        null,
        Enrolment.State.of(status, MORNING.plusSeconds(60L * minutes)));
  }

  private static Result.Changed changed(Result result) {
    return result.orThrow();
  }

  private static Resizing.Resized<CohortPlaces, Enrolment> resized(
      CohortPlaces places, @Nullable Integer capacity) {
    return places.resize(capacity).orThrow();
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
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(first, second));

    CohortPlaces one = changed(places.accept(first.id())).places();
    CohortPlaces both = changed(one.accept(second.id())).places();

    assertThat(both.places().holding()).containsExactly(first.id());
    assertThat(both.places().waiting()).containsExactly(second.id());
  }

  @Test
  void whoIsMadeToWaitGetsAPlaceThatIsFree() {
    Enrolment first = in(EnrolmentStatus.APPLIED, 1);
    Enrolment second = in(EnrolmentStatus.APPLIED, 2);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(first, second));

    CohortPlaces one = changed(places.waitlist(first.id())).places();
    CohortPlaces both = changed(one.waitlist(second.id())).places();

    assertThat(both.places().holding()).containsExactly(first.id());
    assertThat(status(both, first)).isEqualTo(EnrolmentStatus.ACCEPTED);
    assertThat(status(both, second)).isEqualTo(EnrolmentStatus.WAITLISTED);
    assertThat(both.waitlist(second.id())).isEqualTo(new Result.Changed(both, List.of()));
    assertThat(both.waitlist(first.id()))
        .isEqualTo(new Result.NotAllowed(EnrolmentStatus.ACCEPTED, EnrolmentStatus.WAITLISTED));
  }

  @Test
  void whoIsAcceptedTwiceStaysThere() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(holds, waits));

    assertThat(places.accept(holds.id())).isEqualTo(new Result.Changed(places, List.of()));
    assertThat(places.accept(waits.id())).isEqualTo(new Result.Changed(places, List.of()));
  }

  @Test
  void aFreedPlaceGoesToWhoeverAppliedFirst() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment late = in(EnrolmentStatus.WAITLISTED, 3);
    Enrolment early = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(holds, late, early));

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
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(holds, waits, other));

    assertThat(changed(places.decline(waits.id())).changed()).hasSize(1);
    assertThat(changed(places.withdraw(waits.id())).changed()).hasSize(1);
  }

  @Test
  void morePlacesMoveUpAsManyAsFit() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    Enrolment other = in(EnrolmentStatus.WAITLISTED, 3);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(holds, other, waits));

    assertThat(resized(places, 2).movedUp()).extracting(Enrolment::id).containsExactly(waits.id());
    assertThat(resized(places, null).movedUp())
        .extracting(Enrolment::id)
        .containsExactly(waits.id(), other.id());
    assertThat(resized(places, 2).places().capacity()).isEqualTo(2);
  }

  @Test
  void nobodyLosesAPlaceByFewer() {
    CohortPlaces places =
        new CohortPlaces(
            cohort,
            RUNNING,
            2,
            List.of(in(EnrolmentStatus.ACCEPTED, 1), in(EnrolmentStatus.COMPLETED, 2)));

    assertThat(places.resize(1)).isEqualTo(new Resizing.TooFew<>(1, 2));
    assertInvalid(() -> places.resize(0)).withMessage("capacity '0': must be at least 1");
  }

  @Test
  void whoCompletedKeepsThePlace() {
    Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    Enrolment waits = in(EnrolmentStatus.WAITLISTED, 2);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(holds, waits));

    CohortPlaces after = changed(places.complete(holds.id())).places();

    assertThat(status(after, holds)).isEqualTo(EnrolmentStatus.COMPLETED);
    assertThat(status(after, waits)).isEqualTo(EnrolmentStatus.WAITLISTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "COMPLETED", "WITHDRAWN"})
  void aFinalStatusStaysFinal(EnrolmentStatus status) {
    Enrolment over = in(status, 1);
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of(over));

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
    CohortPlaces places = new CohortPlaces(cohort, RUNNING, 1, List.of());

    assertThat(places.accept(unknown)).isEqualTo(new Result.NotEnrolled(unknown));
    assertThat(places.withdraw(unknown)).isEqualTo(new Result.NotEnrolled(unknown));
  }

  @Test
  void applyingTwiceIsApplyingOnce() {
    Enrolment application = in(EnrolmentStatus.APPLIED, 1);
    CohortPlaces empty = new CohortPlaces(cohort, OPEN, 1, List.of());

    CohortPlaces once = changed(empty.apply(application)).places();

    assertThat(once.enrolments()).containsExactly(application);
    assertThat(once.apply(application)).isEqualTo(new Result.Changed(once, List.of()));
  }

  @Test
  void nobodyAppliesWithAPlaceInHand() {
    CohortPlaces empty = new CohortPlaces(cohort, OPEN, 1, List.of());

    assertThat(empty.apply(in(EnrolmentStatus.ACCEPTED, 1)))
        .isEqualTo(new Result.NotAllowed(EnrolmentStatus.ACCEPTED, EnrolmentStatus.APPLIED));
  }

  @Test
  void cannotBeOverfull() {
    List<Enrolment> two =
        List.of(in(EnrolmentStatus.ACCEPTED, 1), in(EnrolmentStatus.COMPLETED, 2));

    assertInvalid(() -> new CohortPlaces(cohort, RUNNING, 1, two))
        .withMessage("capacity '1': is below the 2 places that are taken");
  }

  @Nested
  class PlacesOfACohortThatHasGrown {
    private final Enrolment holds = in(EnrolmentStatus.ACCEPTED, 1);
    private final Enrolment first = in(EnrolmentStatus.WAITLISTED, 2);
    private final Enrolment second = in(EnrolmentStatus.WAITLISTED, 3);
    private final Enrolment applied = in(EnrolmentStatus.APPLIED, 0);
    private final List<Enrolment> all = List.of(second, holds, applied, first);
    private final CohortPlaces grown = new CohortPlaces(cohort, RUNNING, 2, all);

    @Test
    void belongToTheLongestWaitingAsFarAsThereIsRoom() {
      assertThat(grown.places().holding()).containsExactly(holds.id(), first.id());
      assertThat(grown.places().waiting()).containsExactly(second.id());
      assertThat(grown.enrolments()).isEqualTo(all);
    }

    @Test
    void belongToAllWhoWaitWhenTheyAreNotLimitedAnyMore() {
      Places<EnrolmentId> places = new CohortPlaces(cohort, RUNNING, null, all).places();

      assertThat(places.holding()).containsExactly(holds.id(), first.id(), second.id());
      assertThat(places.waiting()).isEmpty();
    }

    @Test
    void areStoredWithTheNextChange() {
      assertThat(movedUpBy(grown.accept(holds.id()))).containsExactly(first.id());
      assertThat(movedUpBy(grown.decline(applied.id()))).containsExactly(first.id());
      assertThat(movedUpBy(grown.complete(holds.id()))).containsExactly(first.id());
      assertThat(movedUpBy(grown.withdraw(holds.id()))).containsExactly(first.id(), second.id());
    }

    @Test
    void goToNobodyWhoAppliesNow() {
      Result.Changed after = changed(grown.accept(applied.id()));

      assertThat(status(after.places(), applied)).isEqualTo(EnrolmentStatus.WAITLISTED);
      assertThat(movedUpBy(after)).containsExactly(first.id());
    }

    @Test
    void goToNobodyOnceTheCohortIsOver() {
      CohortPlaces over = new CohortPlaces(cohort, CohortStatus.COMPLETED, 3, all);

      assertThat(changed(over.complete(holds.id())).changed())
          .extracting(Enrolment::id)
          .containsExactly(holds.id());
    }

    private static List<EnrolmentId> movedUpBy(Result result) {
      return changed(result).changed().stream()
          .filter(enrolment -> enrolment.status() == EnrolmentStatus.ACCEPTED)
          .map(Enrolment::id)
          .toList();
    }
  }

  @Test
  void cannotHoldAnEnrolmentOfAnotherCohort() {
    List<Enrolment> one = List.of(anEnrolment(QualificationFixtures.aCohortId(), region));

    assertInvalid(() -> new CohortPlaces(cohort, RUNNING, 1, one))
        .withMessageEndingWith("is of another cohort");
  }

  @Test
  void cannotHoldAnEnrolmentTwice() {
    Enrolment one = in(EnrolmentStatus.APPLIED, 1);
    List<Enrolment> twice = List.of(one, one);

    assertInvalid(() -> new CohortPlaces(cohort, RUNNING, 1, twice))
        .withMessageEndingWith("stands there twice");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void onlyAnOpenCohortTakesApplications(CohortStatus status) {
    CohortPlaces places = new CohortPlaces(cohort, status, 1, List.of());

    assertThat(places.apply(in(EnrolmentStatus.APPLIED, 1))).isEqualTo(new Result.NotNow(status));
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "COMPLETED", "CANCELLED"})
  void placesAreNeitherGivenNorGivenBackBeforeAndAfterACohort(CohortStatus status) {
    Enrolment applied = in(EnrolmentStatus.APPLIED, 1);
    CohortPlaces places = new CohortPlaces(cohort, status, 1, List.of(applied));

    assertThat(places.accept(applied.id())).isEqualTo(new Result.NotNow(status));
    assertThat(places.waitlist(applied.id())).isEqualTo(new Result.NotNow(status));
    assertThat(places.decline(applied.id())).isEqualTo(new Result.NotNow(status));
    assertThat(places.withdraw(applied.id())).isEqualTo(new Result.NotNow(status));
  }

  @ParameterizedTest
  @EnumSource
  void oneTakesPartToTheEndOfACohortThatRunsOrRan(CohortStatus status) {
    Enrolment accepted = in(EnrolmentStatus.ACCEPTED, 1);
    Result result = new CohortPlaces(cohort, status, 1, List.of(accepted)).complete(accepted.id());

    if (status == RUNNING || status == CohortStatus.COMPLETED) {
      assertThat(changed(result).changed())
          .extracting(Enrolment::status)
          .containsExactly(EnrolmentStatus.COMPLETED);
    } else {
      assertThat(result).isEqualTo(new Result.NotNow(status));
    }
  }

  @Test
  void whoNeverAppliedIsNotEnrolledWhereverTheCohortStands() {
    EnrolmentId unknown = EnrolmentFixtures.anEnrolmentId();
    for (CohortStatus status : CohortStatus.values()) {
      assertThat(new CohortPlaces(cohort, status, 1, List.of()).withdraw(unknown))
          .isEqualTo(new Result.NotEnrolled(unknown));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLIED", "WAITLISTED", "ACCEPTED", "COMPLETED"})
  void aPersonAppliesOnceWhicheverRegionAsks(EnrolmentStatus status) {
    Enrolment before = of(region, status);
    CohortPlaces places =
        new CohortPlaces(
            cohort,
            OPEN,
            1,
            status.takesPlace()
                ? List.of(before)
                : List.of(in(EnrolmentStatus.ACCEPTED, 1), before));

    assertThat(places.apply(of(region, EnrolmentStatus.APPLIED)))
        .isEqualTo(new Result.AlreadyEnrolled(before));
    assertThat(places.apply(of(RegionFixtures.aRegionId(), EnrolmentStatus.APPLIED)))
        .isEqualTo(new Result.AlreadyEnrolled(before));
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "WITHDRAWN"})
  void whoWasDeclinedOrWithdrewCanApplyAgain(EnrolmentStatus status) {
    CohortPlaces places = new CohortPlaces(cohort, OPEN, 1, List.of(of(region, status)));
    Enrolment again = of(region, EnrolmentStatus.APPLIED);

    assertThat(changed(places.apply(again)).changed()).containsExactly(again);
  }

  @Test
  void thoseWhomNobodyNamesApplyAsOftenAsTheyLike() {
    CohortPlaces places =
        new CohortPlaces(cohort, OPEN, 1, List.of(in(EnrolmentStatus.APPLIED, 1)));

    assertThat(places.apply(in(EnrolmentStatus.APPLIED, 2))).isInstanceOf(Result.Changed.class);
  }

  @Test
  void cannotHoldAPersonTwiceForTheSameRegion() {
    Enrolment first = of(region, EnrolmentStatus.APPLIED);
    Enrolment second = of(region, EnrolmentStatus.ACCEPTED);

    assertInvalid(() -> new CohortPlaces(cohort, OPEN, 2, List.of(first, second)))
        .withMessageEndingWith("is the second one of a person for the region");
  }

  @Test
  void canTellOfAPersonWhoCameForTwoRegions() {
    Enrolment first = of(region, EnrolmentStatus.ACCEPTED);
    Enrolment second = of(RegionFixtures.aRegionId(), EnrolmentStatus.ACCEPTED);

    assertThat(new CohortPlaces(cohort, OPEN, 2, List.of(first, second)).places().holding())
        .containsExactly(first.id(), second.id());
  }

  private Enrolment of(RegionId sender, EnrolmentStatus status) {
    return anEnrolment(cohort, sender, PERSON, status);
  }
}
