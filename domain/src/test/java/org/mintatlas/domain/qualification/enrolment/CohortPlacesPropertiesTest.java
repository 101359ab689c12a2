package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces.Result;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/**
 * No order of applying, accepting, declining, withdrawing, completing and resizing breaks the
 * promises of {@link CohortPlaces}.
 */
class CohortPlacesPropertiesTest {
  private static final Instant MORNING = Instant.parse("2020-06-01T06:00:00Z");
  private static final CohortId COHORT = QualificationFixtures.aCohortId();
  private static final RegionId REGION = RegionFixtures.aRegionId();

  /** Something that happens to the places. */
  sealed interface Step {
    /** Somebody applies, at a minute that has nothing to do with the order of the steps. */
    record Apply(int who, int minute) implements Step {}

    record Accept(int who) implements Step {}

    record Decline(int who) implements Step {}

    record Withdraw(int who) implements Step {}

    record Complete(int who) implements Step {}

    record Resize(int capacity) implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> people = Arbitraries.integers().between(1, 12);
    Arbitrary<Step> apply =
        Combinators.combine(people, Arbitraries.integers().between(0, 30)).as(Step.Apply::new);
    Arbitrary<Step> accept = people.map(Step.Accept::new);
    Arbitrary<Step> decline = people.map(Step.Decline::new);
    Arbitrary<Step> withdraw = people.map(Step.Withdraw::new);
    Arbitrary<Step> complete = people.map(Step.Complete::new);
    Arbitrary<Step> resize = Arbitraries.integers().between(1, 8).map(Step.Resize::new);
    return Arbitraries.frequencyOf(
            Tuple.of(6, apply),
            Tuple.of(6, accept),
            Tuple.of(1, decline),
            Tuple.of(3, withdraw),
            Tuple.of(1, complete),
            Tuple.of(2, resize))
        .list()
        .ofMaxSize(80);
  }

  @Property
  void keepTheirPromisesInEveryOrder(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 5) int capacity) {
    CohortPlaces places = new CohortPlaces(COHORT, CohortStatus.OPEN, capacity, List.of());
    for (Step step : steps) {
      CohortPlaces before = places;
      Result result = result(before, step);
      if (result instanceof Result.Changed changed) {
        places = changed.places();
        nobodyIsLost(before, changed, step);
        nobodyIsSkipped(before, changed);
        nobodyLosesAPlace(before, changed, step);
      }
      // The capacity of a record that is made at all is kept: the constructor sees to it.
      assertThat(places.places().holding()).hasSizeLessThanOrEqualTo(places.places().capacity());
      assertThat(places.places().waiting().isEmpty() || !places.places().hasRoom()).isTrue();
    }
  }

  private static Result result(CohortPlaces places, Step step) {
    return switch (step) {
      case Step.Apply(int who, int minute) ->
          places.apply(
              new Enrolment(
                  id(who),
                  0,
                  COHORT,
                  REGION,
                  null,
                  new Enrolment.State.Applied(MORNING.plusSeconds(60L * minute))));
      case Step.Accept(int who) -> places.accept(id(who));
      case Step.Decline(int who) -> places.decline(id(who));
      case Step.Withdraw(int who) -> places.withdraw(id(who));
      case Step.Complete(int who) -> completed(places, id(who));
      case Step.Resize(int wanted) ->
          switch (places.resize(wanted)) {
            case Resizing.Resized<CohortPlaces, Enrolment>(var after, var movedUp) ->
                new Result.Changed(after, movedUp);
            case Resizing.TooFew<CohortPlaces, Enrolment>(int asked, int taken) -> {
              assertThat(asked).isLessThan(taken);
              yield new Result.Changed(places, List.of());
            }
          };
    };
  }

  /** While it runs somebody completes it; then it takes further steps. */
  private static Result completed(CohortPlaces places, EnrolmentId id) {
    return at(places, CohortStatus.RUNNING).complete(id)
            instanceof Result.Changed(var after, var changed)
        ? new Result.Changed(at(after, CohortStatus.OPEN), changed)
        : new Result.Changed(places, List.of());
  }

  private static CohortPlaces at(CohortPlaces places, CohortStatus status) {
    return new CohortPlaces(places.cohort(), status, places.capacity(), places.enrolments());
  }

  private static EnrolmentId id(int who) {
    return new EnrolmentId(new UUID(0, who));
  }

  private static void nobodyIsLost(CohortPlaces before, Result.Changed changed, Step step) {
    List<EnrolmentId> there = new ArrayList<>(ids(before.enrolments()));
    if (step instanceof Step.Apply apply && !there.contains(id(apply.who()))) {
      there.add(id(apply.who()));
    }
    assertThat(ids(changed.places().enrolments())).isEqualTo(there);
    assertThat(changed.places().enrolments()).containsAll(changed.changed());
  }

  /** Whoever moved up applied before everybody who still waits. */
  private static void nobodyIsSkipped(CohortPlaces before, Result.Changed changed) {
    List<EnrolmentId> holding = changed.places().places().holding();
    List<EnrolmentId> waited = before.places().waiting();
    List<EnrolmentId> still = changed.places().places().waiting();
    int last =
        IntStream.range(0, waited.size())
            .filter(i -> holding.contains(waited.get(i)))
            .max()
            .orElse(-1);
    assertThat(waited.subList(0, last + 1)).noneMatch(still::contains);
    List<EnrolmentId> inOrder = changed.places().places().waiting();
    assertThat(inOrder.stream().map(id -> find(changed.places(), id).appliedAt()).toList())
        .isSorted();
  }

  private static void nobodyLosesAPlace(CohortPlaces before, Result.Changed changed, Step step) {
    List<EnrolmentId> kept =
        before.places().holding().stream()
            .filter(id -> !(step instanceof Step.Withdraw(int who) && id.equals(id(who))))
            .toList();
    assertThat(changed.places().places().holding()).containsAll(kept);
  }

  private static List<EnrolmentId> ids(List<Enrolment> enrolments) {
    return enrolments.stream().map(Enrolment::id).toList();
  }

  private static Enrolment find(CohortPlaces places, EnrolmentId id) {
    return places.enrolments().stream()
        .filter(enrolment -> enrolment.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
