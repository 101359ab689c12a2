package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.Transitions.assertAllPairs;
import static org.mintatlas.domain.region.LifecycleStatus.ENDED;
import static org.mintatlas.domain.region.LifecycleStatus.IN_PREPARATION;
import static org.mintatlas.domain.region.LifecycleStatus.LISTED;
import static org.mintatlas.domain.region.LifecycleStatus.PAUSED;
import static org.mintatlas.testkit.region.RegionFixtures.aLifecycleWithPause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.region.Lifecycle.Change;
import org.mintatlas.domain.region.Lifecycle.Span;
import org.mintatlas.domain.region.Lifecycle.Transition;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.shared.SharedFixtures;

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
    assertAllPairs(LifecycleStatus.class, table());
  }

  @ParameterizedTest
  @MethodSource("table")
  void movesOnlyToAStateThatCanFollow(LifecycleStatus from, LifecycleStatus to, boolean allowed) {
    Lifecycle lifecycle = in(from);

    Transition transition = lifecycle.moveTo(to, NOW);

    if (allowed) {
      List<Change> longer = new ArrayList<>(lifecycle.changes());
      longer.add(new Change(to, NOW));
      assertThat(transition).isEqualTo(new Transition.Moved(new Lifecycle(longer, null)));
    } else {
      assertThat(transition).isEqualTo(new Transition.NotAllowed(from, to));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void isRefusedAsAWholeWithAStateThatCannotFollow(
      LifecycleStatus from, LifecycleStatus to, boolean allowed) {
    List<Change> changes = new ArrayList<>(in(from).changes());
    changes.add(new Change(to, NOW));

    if (allowed) {
      assertThat(new Lifecycle(changes, null).latest()).isEqualTo(to);
    } else {
      assertInvalid(() -> new Lifecycle(changes, null))
          .withMessage("lifecycle '" + to + "': cannot follow " + from);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFinalOnceEnded(LifecycleStatus state) {
    assertThat(in(ENDED).moveTo(state, NOW)).isEqualTo(new Transition.NotAllowed(ENDED, state));
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PREPARATION", "LISTED"})
  void beginsInPreparationOrListed(LifecycleStatus state) {
    assertThat(Lifecycle.startingAs(state, NOW).latest()).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(names = {"PAUSED", "ENDED"})
  void isRefusedWithAnotherBeginning(LifecycleStatus state) {
    assertInvalid(() -> Lifecycle.startingAs(state, NOW))
        .withMessage("lifecycle '" + state + "': begins IN_PREPARATION or LISTED");
  }

  @Test
  void isRefusedWithoutAnyState() {
    assertInvalid(() -> new Lifecycle(List.of(), null))
        .withMessage("lifecycle: needs a first state");
  }

  @Test
  void isRefusedWithALaterChangeWithoutADate() {
    List<Change> changes = List.of(new Change(LISTED, NOW), new Change(PAUSED, null));

    assertInvalid(() -> new Lifecycle(changes, null))
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
    assertInvalid(() ->
            new Lifecycle(List.of(new Change(LISTED, since), new Change(PAUSED, before)), null))
        .withMessage("lifecycle '" + earlier + "': lies before the change of " + latest);
  }

  @Test
  void takesTwoChangesOnOneDayTheSecondCounts() {
    Lifecycle lifecycle = life("LISTED 2024", "PAUSED 2024");

    assertThat(lifecycle.spans(null)).containsExactly(span(PAUSED, "2024-01-01", null));
  }

  @Test
  void isUnknownAndNeverMoreWhenItsOnlyDateIsUnknown() {
    Lifecycle lifecycle = undated(LISTED);

    assertThat(lifecycle.spans(null)).containsExactly(span(null, null, null));
    assertThat(lifecycle.spans(NOW)).containsExactly(span(null, "2024-01-01", null));
    assertThat(standing(lifecycle, "1900-01-01")).isEqualTo(Standing.UNKNOWN);
    assertThat(lifecycle.standing(AsOf.on(LocalDate.of(2023, 12, 31)), NOW))
        .isEqualTo(Standing.NOT_BEGUN);
    assertThat(lifecycle.standing(AsOf.on(LocalDate.of(2024, 1, 1)), NOW))
        .isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void isKnownFromTheLastDayOfItsEvidenceAndUnknownBefore() {
    Lifecycle lifecycle = Lifecycle.shownBy(LISTED, evidence("2021"));

    assertThat(lifecycle.spans(null))
        .containsExactly(span(null, null, "2021-12-30"), span(LISTED, "2021-12-31", null));
    assertThat(lifecycle.spans(BEFORE))
        .containsExactly(span(null, "2020-01-01", "2021-12-30"), span(LISTED, "2021-12-31", null));
    assertThat(lifecycle.standing(AsOf.on(LocalDate.of(2019, 12, 31)), BEFORE))
        .isEqualTo(Standing.NOT_BEGUN);
    assertThat(standing(lifecycle, "2021-12-30")).isEqualTo(Standing.UNKNOWN);
    assertThat(standing(lifecycle, "2021-12-31")).isEqualTo(Standing.in(LISTED));
    assertThat(lifecycle.listed()).isNull();
  }

  @Test
  void isKnownRightFromItsFoundingWhenTheEvidenceIsOfThatDay() {
    Lifecycle lifecycle = Lifecycle.shownBy(LISTED, evidence("2021-05-04"));

    assertThat(lifecycle.spans(PartialDate.parse("2021-05-04")))
        .containsExactly(span(LISTED, "2021-05-04", null));
  }

  @Test
  void hadItsUndatedStateOnTheEveOfTheChangeThatEndedIt() {
    Lifecycle lifecycle =
        new Lifecycle(List.of(new Change(LISTED, null), new Change(ENDED, NOW)), null);

    assertThat(lifecycle.spans(null))
        .containsExactly(
            span(null, null, "2023-12-30"),
            span(LISTED, "2023-12-31", "2023-12-31"),
            span(ENDED, "2024-01-01", null));
    assertThat(lifecycle.spans(BEFORE).getFirst())
        .isEqualTo(span(null, "2020-01-01", "2023-12-30"));
  }

  @Test
  void hasNoStateBeforeItsFoundingEvenWhenItChangedThatYear() {
    Lifecycle lifecycle =
        new Lifecycle(List.of(new Change(LISTED, null), new Change(PAUSED, NOW)), null);

    assertThat(lifecycle.spans(NOW)).containsExactly(span(PAUSED, "2024-01-01", null));
  }

  @Test
  void isKnownBetweenItsEvidenceAndItsEnd() {
    Lifecycle lifecycle =
        new Lifecycle(
            List.of(new Change(LISTED, null), new Change(ENDED, NOW)), evidence("2020-06"));

    assertThat(lifecycle.spans(null))
        .containsExactly(
            span(null, null, "2020-06-29"),
            span(LISTED, "2020-06-30", "2023-12-31"),
            span(ENDED, "2024-01-01", null));
  }

  @Test
  void isKnownOnTheEveOfAChangeInTheYearOfItsEvidence() {
    Lifecycle lifecycle =
        new Lifecycle(List.of(new Change(LISTED, null), new Change(PAUSED, NOW)), evidence("2024"));

    assertThat(lifecycle.spans(null))
        .containsExactly(
            span(null, null, "2023-12-30"),
            span(LISTED, "2023-12-31", "2023-12-31"),
            span(PAUSED, "2024-01-01", null));
  }

  @Test
  void mayHaveBeenPausedAtAnyTimeBetweenItsEvidenceAndItsRestart() {
    List<Change> changes =
        List.of(new Change(LISTED, null), new Change(PAUSED, null), new Change(LISTED, NOW));

    assertThat(new Lifecycle(changes, evidence("2020-06")).spans(null))
        .containsExactly(
            span(null, null, "2020-06-29"),
            span(LISTED, "2020-06-30", "2020-06-30"),
            span(null, "2020-07-01", "2023-12-30"),
            span(PAUSED, "2023-12-31", "2023-12-31"),
            span(LISTED, "2024-01-01", null));
    assertThat(new Lifecycle(changes, evidence("2024")).spans(null))
        .isEqualTo(new Lifecycle(changes, null).spans(null))
        .containsExactly(
            span(null, null, "2023-12-30"),
            span(PAUSED, "2023-12-31", "2023-12-31"),
            span(LISTED, "2024-01-01", null));
  }

  @Test
  void mayHaveBeenPausedAtAnyTimeBetweenItsListingAndItsRestart() {
    Lifecycle lifecycle =
        new Lifecycle(
            List.of(new Change(LISTED, BEFORE), new Change(PAUSED, null), new Change(LISTED, NOW)),
            null);

    assertThat(lifecycle.spans(null))
        .containsExactly(
            span(LISTED, "2020-01-01", "2020-01-01"),
            span(null, "2020-01-02", "2023-12-30"),
            span(PAUSED, "2023-12-31", "2023-12-31"),
            span(LISTED, "2024-01-01", null));
  }

  @Test
  void wasListedAllTheTimeWhenItsPauseHasNoDayOfItsOwn() {
    Lifecycle lifecycle =
        new Lifecycle(
            List.of(new Change(LISTED, NOW), new Change(PAUSED, null), new Change(LISTED, NOW)),
            null);

    assertThat(lifecycle.spans(null)).containsExactly(span(LISTED, "2024-01-01", null));
  }

  @Test
  void isUnknownOnADayToComeUnlessItIsOver() {
    LocalDate today = LocalDate.of(2024, 6, 1);
    AsOf later = new AsOf(today.plusDays(1), today);

    assertThat(life("LISTED 2020").standing(AsOf.on(today), null)).isEqualTo(Standing.in(LISTED));
    assertThat(life("LISTED 2020").standing(later, null)).isEqualTo(Standing.UNKNOWN);
    assertThat(life("LISTED 2020", "PAUSED 2021").standing(later, null))
        .isEqualTo(Standing.UNKNOWN);
    assertThat(life("LISTED 2020", "ENDED 2021").standing(later, null))
        .isEqualTo(Standing.in(ENDED));
    assertThat(life("LISTED 2020", "ENDED 2024-06-02").standing(later, null))
        .isEqualTo(Standing.in(ENDED));
    assertThat(life("LISTED 2030").standing(later, null)).isEqualTo(Standing.NOT_BEGUN);
  }

  @Test
  void tellsItsFirstDayAfterItsEnd() {
    assertThat(life("LISTED 2020", "ENDED 2021").ended()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(life("LISTED 2020", "PAUSED 2021").ended()).isNull();
  }

  @Test
  void isRefusedWithEvidenceBesideTheDateOfItsFirstState() {
    assertInvalid(() -> new Lifecycle(List.of(new Change(LISTED, NOW)), evidence("2024")))
        .withMessage("listed by '2024': is for a life whose first date nobody knows");
  }

  @ParameterizedTest
  @CsvSource({"2025, 2024", "2024-05-02, 2024-05-02", "2024-06, 2024-05", "2024-05-02, 2024-05-01"})
  void isRefusedWithEvidenceAfterAChange(String evidence, String change) {
    PartialDate since = PartialDate.parse(change);
    Lifecycle shown = Lifecycle.shownBy(LISTED, evidence(evidence));

    assertInvalid(() ->
            new Lifecycle(
                List.of(new Change(LISTED, null), new Change(PAUSED, since)), evidence(evidence)))
        .withMessage("listed by '" + evidence + "': lies after the change of " + change);
    assertThat(shown.moveTo(PAUSED, since))
        .isEqualTo(new Transition.OutOfOrder(PartialDate.parse(evidence), since));
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024", "2024, 2024-05-02", "2024-05, 2024", "2024-05-01, 2024-05-02"})
  void keepsItsEvidenceWhenItMovesOnAfterIt(String evidence, String change) {
    Lifecycle shown = Lifecycle.shownBy(LISTED, evidence(evidence));
    PartialDate since = PartialDate.parse(change);

    assertThat(shown.moveTo(PAUSED, since))
        .isEqualTo(
            new Transition.Moved(
                new Lifecycle(
                    List.of(new Change(LISTED, null), new Change(PAUSED, since)),
                    shown.listedBy())));
  }

  @Test
  void isRefusedWithTwoChangesInARowWhoseDatesNobodyKnows() {
    List<Change> changes =
        List.of(
            new Change(LISTED, BEFORE),
            new Change(PAUSED, null),
            new Change(LISTED, null),
            new Change(ENDED, NOW));

    assertInvalid(() -> new Lifecycle(changes, null))
        .withMessage("lifecycle 'PAUSED': needs the date of the change");
  }

  @Test
  void isRefusedWhenItGoesBackInTimeAcrossAChangeWithoutADate() {
    List<Change> changes =
        List.of(new Change(LISTED, NOW), new Change(PAUSED, null), new Change(LISTED, BEFORE));

    assertInvalid(() -> new Lifecycle(changes, null))
        .withMessage("lifecycle '2020': lies before the change of 2024");
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
    "2024-01-01, LISTED"
  })
  void isInAStateFromTheFirstDayThatItsDateCanMean(LocalDate day, @Nullable LifecycleStatus state) {
    assertThat(aLifecycleWithPause().standing(AsOf.on(day), null))
        .isEqualTo(state == null ? Standing.NOT_BEGUN : Standing.in(state));
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
            List.of(new Change(LISTED, null), new Change(PAUSED, BEFORE), new Change(LISTED, NOW)),
            null);

    assertThat(lifecycle.listed()).isNull();
  }

  @Test
  void keepsACopyOfItsChanges() {
    List<Change> changes = new ArrayList<>(List.of(new Change(LISTED, null)));
    Lifecycle lifecycle = new Lifecycle(changes, null);

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
  private static Lifecycle in(LifecycleStatus state) {
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
            .map(
                words -> new Change(LifecycleStatus.valueOf(words[0]), PartialDate.parse(words[1])))
            .toList(),
        null);
  }

  private static Lifecycle undated(LifecycleStatus state) {
    return Lifecycle.startingAs(state, null);
  }

  private static ListedBy evidence(String date) {
    return new ListedBy(PartialDate.parse(date), SharedFixtures.A_SOURCE);
  }

  private static Standing standing(Lifecycle lifecycle, String day) {
    return lifecycle.standing(AsOf.on(LocalDate.parse(day)), null);
  }

  private static Span span(
      @Nullable LifecycleStatus state, @Nullable String from, @Nullable String to) {
    return new Span(
        state,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }
}
