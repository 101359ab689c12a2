package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mintatlas.domain.region.Lifecycle.Change;
import org.mintatlas.domain.region.Lifecycle.Transition;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.SharedArbitraries;

/** Random walks through the life of a region: each step asks for a state at a date. */
class LifecyclePropertiesTest {

  @Property
  void movesExactlyWhenStateAndDateCanFollow(
      @ForAll("beginnings") Lifecycle beginning, @ForAll("walks") List<Change> walk) {
    Lifecycle lifecycle = beginning;
    for (Change step : walk) {
      Change latest = lifecycle.changes().getLast();
      Transition transition = lifecycle.moveTo(step.state(), step.since());

      if (!latest.state().next().contains(step.state())) {
        assertThat(transition).isEqualTo(new Transition.NotAllowed(latest.state(), step.state()));
      } else if (latest.since() != null
          && step.since().firstDay().isBefore(latest.since().firstDay())) {
        assertThat(transition).isEqualTo(new Transition.OutOfOrder(latest.since(), step.since()));
      } else {
        Lifecycle moved = ((Transition.Moved) transition).lifecycle();
        assertThat(moved.changes()).startsWith(lifecycle.changes().toArray(Change[]::new));
        assertThat(moved.changes()).hasSize(lifecycle.changes().size() + 1).endsWith(step);
        lifecycle = moved;
      }
    }
  }

  @Property
  void isValidWhateverItWasAskedFor(
      @ForAll("beginnings") Lifecycle beginning, @ForAll("walks") List<Change> walk) {
    Lifecycle lifecycle = walk(beginning, walk);
    List<Change> changes = lifecycle.changes();

    assertThat(new Lifecycle(changes)).isEqualTo(lifecycle);
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i - 1).state().next()).contains(changes.get(i).state());
      assertThat(changes.get(i).since()).isNotNull();
    }
    assertThat(changes.subList(0, changes.size() - 1))
        .extracting(Change::state)
        .doesNotContain(LifecycleState.ENDED);
  }

  @Property
  void isOnADayInTheLastStateThatHadBegunByThen(
      @ForAll("beginnings") Lifecycle beginning,
      @ForAll("walks") List<Change> walk,
      @ForAll("days") LocalDate day) {
    Lifecycle lifecycle = walk(beginning, walk);

    LifecycleState scanned = null;
    for (Change change : lifecycle.changes()) {
      if (change.since() == null || change.since().firstDay().compareTo(day) <= 0) {
        scanned = change.state();
      }
    }
    assertThat(lifecycle.on(day)).isEqualTo(Optional.ofNullable(scanned));
  }

  private static Lifecycle walk(Lifecycle beginning, List<Change> walk) {
    Lifecycle lifecycle = beginning;
    for (Change step : walk) {
      if (lifecycle.moveTo(step.state(), step.since()) instanceof Transition.Moved moved) {
        lifecycle = moved.lifecycle();
      }
    }
    return lifecycle;
  }

  @Provide
  Arbitrary<Lifecycle> beginnings() {
    Arbitrary<PartialDate> since = SharedArbitraries.partialDates().injectNull(0.2);
    return Combinators.combine(
            Arbitraries.of(LifecycleState.IN_PREPARATION, LifecycleState.LISTED), since)
        .as(Lifecycle::startingAs);
  }

  /** Mostly rising dates, so that a walk gets somewhere; but not always. */
  @Provide
  Arbitrary<List<Change>> walks() {
    Arbitrary<Change> step =
        Combinators.combine(Arbitraries.of(LifecycleState.class), SharedArbitraries.partialDates())
            .as(Change::new);
    Arbitrary<List<Change>> steps = step.list().ofMaxSize(15);
    Arbitrary<List<Change>> rising =
        steps.map(list ->
            list.stream()
                .sorted((one, other) -> one.since().firstDay().compareTo(other.since().firstDay()))
                .toList());
    return Arbitraries.frequencyOf(Tuple.of(3, rising), Tuple.of(1, steps)).withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SharedArbitraries.days();
  }
}
