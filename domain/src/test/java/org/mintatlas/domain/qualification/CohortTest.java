package org.mintatlas.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.qualification.CohortStatus.CANCELLED;
import static org.mintatlas.domain.qualification.CohortStatus.COMPLETED;
import static org.mintatlas.domain.qualification.CohortStatus.OPEN;
import static org.mintatlas.domain.qualification.CohortStatus.PLANNED;
import static org.mintatlas.domain.qualification.CohortStatus.RUNNING;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aFigure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class CohortTest {
  /** What each status can be followed by: the whole table. */
  private static final Map<CohortStatus, Set<CohortStatus>> NEXT =
      new EnumMap<>(
          Map.of(
              PLANNED,
              EnumSet.of(OPEN, CANCELLED),
              OPEN,
              EnumSet.of(RUNNING, CANCELLED),
              RUNNING,
              EnumSet.of(COMPLETED, CANCELLED),
              COMPLETED,
              EnumSet.noneOf(CohortStatus.class),
              CANCELLED,
              EnumSet.noneOf(CohortStatus.class)));

  private final Cohort full =
      QualificationFixtures.aFullCohort("a-cohort", QualificationFixtures.aProgrammeId(), 1);

  @Test
  void isTheSameAfterItWasTakenApart() {
    assertThat(full.toBuilder().build()).isEqualTo(full);
    assertThat(full.toBuilder().version(3).build().version()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void movesOnlyToAStatusThatCanFollow(CohortStatus from) {
    Cohort cohort = full.toBuilder().status(from).build();
    for (CohortStatus to : CohortStatus.values()) {
      Step<Cohort, CohortStatus> expected =
          NEXT.get(from).contains(to)
              ? new Step.Moved<>(full.toBuilder().status(to).build())
              : new Step.NotAllowed<>(from, to);
      assertThat(cohort.moveTo(to)).as("%s to %s", from, to).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void isRejectedWithANumberBelowOne(int number) {
    isRejected(
        full.toBuilder().number(number), "cohort number '" + number + "': must be at least 1");
  }

  @Test
  void isRejectedWithoutAName() {
    isRejected(full.toBuilder().name(""), "cohort name '': must not be blank");
  }

  @Test
  void isRejectedWithABlankPlaceOrCertificate() {
    isRejected(full.toBuilder().place(" "), "cohort place ' ': must not be blank");
    isRejected(full.toBuilder().certificateName(" "), "certificate name ' ': must not be blank");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    isRejected(full.toBuilder().version(-1), "version '-1': must not be negative");
  }

  @Test
  void isRejectedWithoutRoomForAnybody() {
    isRejected(full.toBuilder().capacity(0), "capacity '0': must be at least 1");
  }

  @Test
  void isRejectedWithMoreParticipantsThanItHolds() {
    isRejected(
        full.toBuilder().capacity(18), "participants '19': are more than the cohort holds: 18");
  }

  @Test
  void canBeFull() {
    assertThat(full.toBuilder().capacity(19).build().capacity()).isEqualTo(19);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EXACT", "OVER"})
  void isNotRejectedForParticipantsThatNobodyCountedExactly(Figure.Qualifier qualifier) {
    CohortBuilder vague =
        full.toBuilder()
            .capacity(5)
            .figures(List.of(aFigure(Measure.PARTICIPANTS, qualifier, 19, Unit.PEOPLE)));

    assertThatNoException().isThrownBy(vague::build);
  }

  @Test
  void isRejectedWithOverAsManyParticipantsAsItHolds() {
    KeyFigure over = aFigure(Measure.PARTICIPANTS, Figure.Qualifier.OVER, 19, Unit.PEOPLE);
    isRejected(
        full.toBuilder().capacity(19).figures(List.of(over)),
        "participants '19': are more than the cohort holds: 19");
    assertThat(full.toBuilder().capacity(20).figures(List.of(over)).build().capacity())
        .isEqualTo(20);
  }

  @Test
  void keepsContradictoryFiguresAndGoesByTheFirst() {
    KeyFigure fits = aFigure(Measure.PARTICIPANTS, Figure.Qualifier.EXACT, 5, Unit.PEOPLE);
    KeyFigure doesNot = aFigure(Measure.PARTICIPANTS, Figure.Qualifier.EXACT, 6, Unit.PEOPLE);

    assertThat(full.toBuilder().capacity(5).figures(List.of(fits, doesNot)).build().figures())
        .containsExactly(fits, doesNot);
    isRejected(
        full.toBuilder().capacity(5).figures(List.of(doesNot, fits)),
        "participants '6': are more than the cohort holds: 5");
  }

  @Test
  void hasAtMostAHundredModules() {
    CohortBuilder hundred =
        full.toBuilder().modules(Collections.nCopies(100, QualificationFixtures.aClosing()));

    assertThat(hundred.build().modules()).hasSize(100);
    isRejected(
        hundred.modules(Collections.nCopies(101, QualificationFixtures.aClosing())),
        "modules '101': must not be more than 100");
  }

  @Test
  void hasAtMostFiftyFindings() {
    Finding finding =
        new Finding(FindingKind.RESULT, Wording.german("Gut."), SharedFixtures.A_SOURCE);
    CohortBuilder fifty = full.toBuilder().findings(Collections.nCopies(50, finding));

    assertThat(fifty.build().findings()).hasSize(50);
    isRejected(
        fifty.findings(Collections.nCopies(51, finding)),
        "findings '51': must not be more than 50");
  }

  @Test
  void hasModulesWithATitle() {
    assertInvalid(() -> new CohortModule(ModuleKind.WEBINAR, " ", null, null, null, List.of()))
        .withMessage("module title ' ': must not be blank");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # status,  from,       to,         starts, ends, first, last
          COMPLETED,  2020-09,    2021-05,    2020,   2021, 2020,  2021
          RUNNING,    2020-12-31, 2022-01-01, 2020,   2022, 2020,  2022
          PLANNED,    2020,       2020,       2020,   2020, 2020,  2020
          RUNNING,    2020,       -,          2020,   -,    2020,  2030
          COMPLETED,  2020,       -,          2020,   -,    2020,  2020
          CANCELLED,  2020,       2021,       -,      -,    -,     -
          OPEN,       -,          -,          -,      -,    -,     -
          """)
  void countsInTheYearsOfItsPeriod(
      CohortStatus status,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer starts,
      @Nullable Integer ends,
      @Nullable Integer first,
      @Nullable Integer last) {
    Period period =
        from == null
            ? null
            : new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    Cohort cohort = full.toBuilder().status(status).period(period).endDerived(false).build();

    for (int year = 2018; year <= 2030; year++) {
      assertThat(cohort.startsIn(year)).isEqualTo(starts != null && starts == year);
      assertThat(cohort.endsIn(year)).isEqualTo(ends != null && ends == year);
      assertThat(cohort.completedIn(year))
          .isEqualTo(status == COMPLETED && ends != null && ends == year);
      assertThat(cohort.runsIn(year, 2030))
          .as("runs in %s", year)
          .isEqualTo(first != null && last != null && first <= year && year <= last);
    }
  }

  @Test
  void onlyAnEndThatIsThereCanBeDerived() {
    CohortBuilder cohort =
        QualificationFixtures.aCohort("cohort", QualificationFixtures.aProgrammeId(), 1).toBuilder()
            .endDerived(true);
    isRejected(cohort, "derived end: needs an end");
    isRejected(cohort.period(Period.since(PartialDate.of(2020))), "derived end: needs an end");
    assertThat(
            cohort
                .period(new Period(PartialDate.of(2020), PartialDate.of(2021)))
                .build()
                .endDerived())
        .isTrue();
  }

  private Cohort withoutEnd(CohortStatus status, int since) {
    return full.toBuilder()
        .status(status)
        .endDerived(false)
        .period(Period.since(PartialDate.of(since)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING,   2019, false",
    "RUNNING,   2020, true",
    "RUNNING,   2024, true",
    "RUNNING,   2025, false",
    "COMPLETED, 2020, true",
    "COMPLETED, 2021, false"
  })
  void isNotKnownToRunInAYearToComeWhenNobodyKnowsItsEnd(
      CohortStatus status, int year, boolean runs) {
    Cohort cohort = withoutEnd(status, 2020);

    assertThat(cohort.runsIn(year, 2024)).isEqualTo(runs);
  }

  @Test
  void runsInTheYearOfItsStartEvenWhenThatIsToCome() {
    Cohort planned = withoutEnd(PLANNED, 2026);

    assertThat(planned.runsIn(2026, 2024)).isTrue();
    assertThat(planned.runsIn(2025, 2024)).isFalse();
    assertThat(planned.runsIn(2027, 2024)).isFalse();
  }

  private static void isRejected(CohortBuilder builder, String message) {
    assertInvalid(builder::build).withMessage(message);
  }
}
