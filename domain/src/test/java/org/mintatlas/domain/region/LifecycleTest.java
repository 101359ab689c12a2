package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.domain.region.LifecycleState.ENDED;
import static org.mintatlas.domain.region.LifecycleState.IN_PREPARATION;
import static org.mintatlas.domain.region.LifecycleState.LISTED;
import static org.mintatlas.domain.region.LifecycleState.PAUSED;
import static org.mintatlas.domain.region.RegionFixtures.aLifecycleWithPause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.region.Lifecycle.Change;
import org.mintatlas.domain.region.Lifecycle.Transition;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;

class LifecycleTest {
  private static final PartialDate BEFORE = PartialDate.of(2020);
  private static final PartialDate NOW = PartialDate.of(2024);

  /** Every pair of states and whether the second can follow the first: the whole table. */
  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(IN_PREPARATION, IN_PREPARATION, false),
        Arguments.of(IN_PREPARATION, LISTED, true),
        Arguments.of(IN_PREPARATION, PAUSED, false),
        Arguments.of(IN_PREPARATION, ENDED, false),
        Arguments.of(LISTED, IN_PREPARATION, false),
        Arguments.of(LISTED, LISTED, false),
        Arguments.of(LISTED, PAUSED, true),
        Arguments.of(LISTED, ENDED, true),
        Arguments.of(PAUSED, IN_PREPARATION, false),
        Arguments.of(PAUSED, LISTED, true),
        Arguments.of(PAUSED, PAUSED, false),
        Arguments.of(PAUSED, ENDED, true),
        Arguments.of(ENDED, IN_PREPARATION, false),
        Arguments.of(ENDED, LISTED, false),
        Arguments.of(ENDED, PAUSED, false),
        Arguments.of(ENDED, ENDED, false));
  }

  @Test
  void hasATableOfAllPairs() {
    int states = LifecycleState.values().length;

    assertThat(table()).hasSize(states * states);
    assertThat(table().map(row -> List.of(row.get()[0], row.get()[1]))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("table")
  void movesOnlyToAStateThatCanFollow(LifecycleState from, LifecycleState to, boolean allowed) {
    Lifecycle lifecycle = in(from);

    Transition transition = lifecycle.moveTo(to, NOW);

    if (allowed) {
      List<Change> longer = new ArrayList<>(lifecycle.changes());
      longer.add(new Change(to, NOW));
      assertThat(transition).isEqualTo(new Transition.Moved(new Lifecycle(longer)));
    } else {
      assertThat(transition).isEqualTo(new Transition.NotAllowed(from, to));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void isRefusedAsAWholeWithAStateThatCannotFollow(
      LifecycleState from, LifecycleState to, boolean allowed) {
    List<Change> changes = new ArrayList<>(in(from).changes());
    changes.add(new Change(to, NOW));

    if (allowed) {
      assertThat(new Lifecycle(changes).latest()).isEqualTo(to);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Lifecycle(changes))
          .withMessage("lifecycle '" + to + "': cannot follow " + from);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFinalOnceEnded(LifecycleState state) {
    assertThat(in(ENDED).moveTo(state, NOW)).isEqualTo(new Transition.NotAllowed(ENDED, state));
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PREPARATION", "LISTED"})
  void beginsInPreparationOrListed(LifecycleState state) {
    assertThat(Lifecycle.startingAs(state, NOW).latest()).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(names = {"PAUSED", "ENDED"})
  void isRefusedWithAnotherBeginning(LifecycleState state) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Lifecycle.startingAs(state, NOW))
        .withMessage("lifecycle '" + state + "': begins IN_PREPARATION or LISTED");
  }

  @Test
  void isRefusedWithoutAnyState() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Lifecycle(List.of()))
        .withMessage("lifecycle: needs a first state");
  }

  @Test
  void isRefusedWithALaterChangeWithoutADate() {
    List<Change> changes = List.of(new Change(LISTED, NOW), new Change(PAUSED, null));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Lifecycle(changes))
        .withMessage("lifecycle 'PAUSED': needs the date of the change");
  }

  @ParameterizedTest
  @CsvSource({
    "2024,       2023",
    "2024-05,    2024-04",
    "2024-05-02, 2024-05-01",
    "2024-05-02, 2024-05",
    "2024-02,    2024"
  })
  void refusesAChangeBeforeTheLatest(String latest, String earlier) {
    PartialDate since = PartialDate.parse(latest);
    PartialDate before = PartialDate.parse(earlier);

    assertThat(Lifecycle.startingAs(LISTED, since).moveTo(PAUSED, before))
        .isEqualTo(new Transition.OutOfOrder(since, before));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Lifecycle(List.of(new Change(LISTED, since), new Change(PAUSED, before))))
        .withMessage("lifecycle '" + earlier + "': lies before the change of " + latest);
  }

  @Test
  void takesTwoChangesOnOneDayTheSecondCounts() {
    Lifecycle lifecycle = life("LISTED 2024", "PAUSED 2024");

    assertThat(lifecycle.on(LocalDate.of(2024, 1, 1))).contains(PAUSED);
  }

  @Test
  void countsForAllTimeBeforeWhenItsFirstDateIsUnknown() {
    Lifecycle lifecycle = new Lifecycle(List.of(new Change(LISTED, null), new Change(ENDED, NOW)));

    assertThat(lifecycle.on(LocalDate.MIN)).contains(LISTED);
    assertThat(lifecycle.on(LocalDate.of(2023, 12, 31))).contains(LISTED);
    assertThat(lifecycle.on(LocalDate.of(2024, 1, 1))).contains(ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-31, ",
    "2018-01-01, IN_PREPARATION",
    "2019-02-28, IN_PREPARATION",
    "2019-03-01, LISTED",
    "2021-06-14, LISTED",
    "2021-06-15, PAUSED",
    "2021-12-31, PAUSED",
    "2022-01-01, LISTED",
    "2099-01-01, LISTED"
  })
  void isInAStateFromTheFirstDayThatItsDateCanMean(LocalDate day, LifecycleState state) {
    assertThat(aLifecycleWithPause().on(day).orElse(null)).isEqualTo(state);
  }

  @Test
  void isFirstListedWhenItCameOntoTheListNotWhenItCameBack() {
    assertThat(aLifecycleWithPause().listed()).hasToString("2019-03");
  }

  @Test
  void isNeverListedWhileItIsPrepared() {
    assertThat(Lifecycle.startingAs(IN_PREPARATION, NOW).listed()).isNull();
  }

  @Test
  void isListedAtAnUnknownDateWhenItBeganSo() {
    Lifecycle lifecycle =
        new Lifecycle(
            List.of(new Change(LISTED, null), new Change(PAUSED, BEFORE), new Change(LISTED, NOW)));

    assertThat(lifecycle.listed()).isNull();
  }

  @Test
  void keepsACopyOfItsChanges() {
    List<Change> changes = new ArrayList<>(List.of(new Change(LISTED, null)));
    Lifecycle lifecycle = new Lifecycle(changes);

    changes.add(new Change(ENDED, NOW));

    assertThat(lifecycle.latest()).isEqualTo(LISTED);
    assertThat(lifecycle.changes()).isUnmodifiable();
  }

  @Test
  void staysAsItWasWhenItMovesOn() {
    Lifecycle lifecycle = in(LISTED);

    assertThat(lifecycle.moveTo(ENDED, NOW)).isInstanceOf(Transition.Moved.class);
    assertThat(lifecycle.latest()).isEqualTo(LISTED);
  }

  /** The shortest life that is in a state. */
  private static Lifecycle in(LifecycleState state) {
    return switch (state) {
      case IN_PREPARATION -> life("IN_PREPARATION 2020");
      case LISTED -> life("LISTED 2020");
      case PAUSED -> life("LISTED 2020", "PAUSED 2021");
      case ENDED -> life("LISTED 2020", "ENDED 2021");
    };
  }

  private static Lifecycle life(String... changes) {
    return new Lifecycle(
        Arrays.stream(changes)
            .map(change -> change.split(" "))
            .map(words -> new Change(LifecycleState.valueOf(words[0]), PartialDate.parse(words[1])))
            .toList());
  }
}
