package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.Lifecycle.Change;
import org.mintatlas.domain.region.Lifecycle.Span;
import org.mintatlas.domain.region.Lifecycle.Transition;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.SharedArbitraries;
import org.mintatlas.testkit.shared.SharedFixtures;

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
      } else if (lifecycle.listedBy() != null && !isAfter(step.since(), lifecycle.listedBy())) {
        assertThat(transition)
            .isEqualTo(new Transition.OutOfOrder(lifecycle.listedBy().date(), step.since()));
      } else {
        Lifecycle moved = transition.orThrow();
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

    assertThat(new Lifecycle(changes, lifecycle.listedBy())).isEqualTo(lifecycle);
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i - 1).state().next()).contains(changes.get(i).state());
      assertThat(changes.get(i).since()).isNotNull();
    }
    assertThat(changes.subList(0, changes.size() - 1))
        .extracting(Change::state)
        .doesNotContain(LifecycleStatus.ENDED);
  }

  @Property
  void isOnADayInTheLastStateThatHadBegunByThenWhenAllDatesAreKnown(
      @ForAll("datedBeginnings") Lifecycle beginning,
      @ForAll("walks") List<Change> walk,
      @ForAll("days") LocalDate day) {
    Lifecycle lifecycle = walk(beginning, walk);

    Standing scanned = Standing.NOT_BEGUN;
    for (Change change : lifecycle.changes()) {
      if (!change.since().firstDay().isAfter(day)) {
        scanned = Standing.in(change.state());
      }
    }
    assertThat(lifecycle.standing(AsOf.on(day), null)).isEqualTo(scanned);
  }

  @Property
  void hasSpansWithoutGapOrOverlapFromItsBeginningToTheEndOfTime(
      @ForAll("beginnings") Lifecycle beginning,
      @ForAll("walks") List<Change> walk,
      @ForAll("forgotten") int forgotten,
      @ForAll("founding") PartialDate founded) {
    Lifecycle lifecycle = forgetting(walk(beginning, walk), forgotten);
    List<Span> spans = lifecycle.spans(founded);

    assertThat(spans).isNotEmpty();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      assertThat(span.from() == null).isEqualTo(i == 0 && begins(lifecycle, founded) == null);
      assertThat(span.to() == null).isEqualTo(i + 1 == spans.size());
      if (span.from() != null && span.to() != null) {
        assertThat(span.from()).isBeforeOrEqualTo(span.to());
      }
      if (i > 0) {
        assertThat(span.from()).isEqualTo(spans.get(i - 1).to().plusDays(1));
      }
    }
    assertThat(spans.getLast().state())
        .isIn(
            lifecycle.changes().size() == 1 && lifecycle.changes().getFirst().since() == null
                ? Arrays.asList(lifecycle.latest(), null)
                : List.of(lifecycle.latest()));
  }

  @Property
  void hasSpansThatAgreeWithWhatIsKnownOnTheDay(
      @ForAll("beginnings") Lifecycle beginning,
      @ForAll("walks") List<Change> walk,
      @ForAll("forgotten") int forgotten,
      @ForAll("founding") PartialDate founded,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate today) {
    Lifecycle lifecycle = forgetting(walk(beginning, walk), forgotten);
    AsOf when = new AsOf(day, today);

    Standing expected =
        lifecycle.spans(founded).stream()
            .filter(span -> span.from() == null || !day.isBefore(span.from()))
            .filter(span -> span.to() == null || !day.isAfter(span.to()))
            .map(span ->
                span.state() == null || (when.toCome() && span.state() != LifecycleStatus.ENDED)
                    ? Standing.UNKNOWN
                    : Standing.in(span.state()))
            .findFirst()
            .orElse(Standing.NOT_BEGUN);
    assertThat(lifecycle.standing(when, founded)).isEqualTo(expected);
  }

  @Property
  void neverContradictsWhatItWasBeforeADateWasForgotten(
      @ForAll("datedBeginnings") Lifecycle beginning,
      @ForAll("walks") List<Change> walk,
      @ForAll("forgotten") int forgotten,
      @ForAll("days") LocalDate day) {
    Lifecycle lifecycle = walk(beginning, walk);
    Standing known = forgetting(lifecycle, forgotten).standing(AsOf.on(day), null);

    Standing truth = lifecycle.standing(AsOf.on(day), null);
    if (!isDayOfAChange(lifecycle, day) && !isDayOfAChange(lifecycle, day.plusDays(1))) {
      assertThat(known).isIn(truth, Standing.UNKNOWN);
    }
  }

  /** Two changes on one day leave the first of them none, which a forgotten date cannot tell. */
  private static boolean isDayOfAChange(Lifecycle lifecycle, LocalDate day) {
    return lifecycle.changes().stream().anyMatch(c -> c.since().firstDay().equals(day));
  }

  private static @Nullable LocalDate begins(Lifecycle lifecycle, @Nullable PartialDate founded) {
    PartialDate first = lifecycle.changes().getFirst().since();
    PartialDate since = first == null ? founded : first;
    return since == null ? null : since.firstDay();
  }

  /** The same life without the date of one change, where it can be without. */
  private static Lifecycle forgetting(Lifecycle lifecycle, int forgotten) {
    List<Change> changes = new ArrayList<>(lifecycle.changes());
    int last = changes.size() - 1;
    if (forgotten < last
        && changes.get(forgotten + 1).since() != null
        && (forgotten == 0 || forgotten == 1 || changes.get(forgotten - 1).since() != null)) {
      changes.set(forgotten, new Change(changes.get(forgotten).state(), null));
    }
    return new Lifecycle(changes, lifecycle.listedBy());
  }

  private static boolean isAfter(PartialDate since, ListedBy evidence) {
    return evidence.date().firstDay().isBefore(since.lastDay());
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
    Arbitrary<Lifecycle> shown =
        Combinators.combine(firstStates(), SharedArbitraries.partialDates())
            .as((state, date) ->
                Lifecycle.shownBy(state, new ListedBy(date, SharedFixtures.A_SOURCE)));
    Arbitrary<Lifecycle> undated = firstStates().map(state -> Lifecycle.startingAs(state, null));
    return Arbitraries.oneOf(datedBeginnings(), undated, shown);
  }

  @Provide
  Arbitrary<Lifecycle> datedBeginnings() {
    return Combinators.combine(firstStates(), SharedArbitraries.partialDates())
        .as(Lifecycle::startingAs);
  }

  private static Arbitrary<LifecycleStatus> firstStates() {
    return Arbitraries.of(LifecycleStatus.IN_PREPARATION, LifecycleStatus.LISTED);
  }

  @Provide
  Arbitrary<PartialDate> founding() {
    return SharedArbitraries.partialDates().injectNull(0.3);
  }

  @Provide
  Arbitrary<Integer> forgotten() {
    return Arbitraries.integers().between(0, 5);
  }

  /** Mostly rising dates, so that a walk gets somewhere; but not always. */
  @Provide
  Arbitrary<List<Change>> walks() {
    Arbitrary<Change> step =
        Combinators.combine(Arbitraries.of(LifecycleStatus.class), SharedArbitraries.partialDates())
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
