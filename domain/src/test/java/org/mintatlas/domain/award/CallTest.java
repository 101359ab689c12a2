package org.mintatlas.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.award.AwardFixtures.aCall;
import static org.mintatlas.testkit.award.AwardFixtures.aFigure;
import static org.mintatlas.testkit.award.AwardFixtures.aFullCall;
import static org.mintatlas.testkit.award.AwardFixtures.aWinner;
import static org.mintatlas.testkit.award.AwardFixtures.anAwardId;
import static org.mintatlas.testkit.region.RegionFixtures.aRegionId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.award.Call.Decision;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.figure.Figure.Qualifier;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

class CallTest {
  private final RegionId region = aRegionId();

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void isRejectedWithAYearThatNoCalendarHas(int year) {
    assertInvalid(() -> aCall(anAwardId(), year))
        .withMessage("year '" + year + "': must be 1 to 9999");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-05, 2024-04-30, -, deadline '2024-04-30': lies before the call opens",
        "2024-05, -, 2023, ceremony '2023': lies before the call opens",
        "-, 2024-05-02, 2024-05-01, ceremony '2024-05-01': lies before the deadline"
      })
  void isRejectedWithDatesThatContradictEachOther(
      String opens, String deadline, String ceremony, String message) {
    assertInvalid(() -> dated(opens, deadline, ceremony)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2024, 2024-01-01, 2024", "2024-05, 2024-05-01, 2024-05", "-, -, 2017-02"})
  void keepsDatesThatCanBothBeTrue(String opens, String deadline, String ceremony) {
    assertThat(dated(opens, deadline, ceremony).ceremony()).hasToString(ceremony);
  }

  @ParameterizedTest
  @EnumSource(
      value = CallStatus.class,
      names = {"DECIDED", "PUBLISHED"},
      mode = EnumSource.Mode.EXCLUDE)
  void hasNoWinnersBeforeTheJuryDecided(CallStatus status) {
    assertInvalid(() ->
            aCall(anAwardId(), 2024).toBuilder()
                .status(status)
                .winners(List.of(aWinner(region, "Region")))
                .build())
        .withMessage("winners '1': a call " + status + " has none");
  }

  @Test
  void isWonByARegionOnce() {
    assertInvalid(() -> won(aWinner(region, "Eins"), aWinner(region, "Zwei")))
        .withMessage("winner 'Zwei': wins twice in the same call");
    Winner one = aWinner(region, "Eins");
    assertInvalid(() -> won(one, new Winner(one.id(), aRegionId(), "Zwei", null, null, List.of())))
        .withMessage("winner 'Zwei': wins twice in the same call");
  }

  @Test
  void canBeWonBySomebodyWhoIsNoRegion() {
    assertThat(won(aWinner(null, "Labor"), aWinner(null, "Werkstatt")).winners()).hasSize(2);
    assertInvalid(() -> won(aWinner(null, "Labor"), aWinner(null, "Labor")))
        .withMessage("winner 'Labor': wins twice in the same call");
  }

  @Test
  void hasAtMostTwoHundredWinners() {
    Winner[] many =
        IntStream.range(0, 201)
            .mapToObj(i -> aWinner(aRegionId(), "Region " + i))
            .toArray(Winner[]::new);
    assertThat(won(Arrays.copyOf(many, 200)).winners()).hasSize(200);
    assertInvalid(() -> won(many)).withMessage("winners '201': must not be more than 200");
  }

  @Test
  void hasAtMostFiftyJurors() {
    Set<PersonId> jurors =
        Stream.generate(() -> PersonFixtures.aPerson().id()).limit(51).collect(Collectors.toSet());
    assertInvalid(() -> aCall(anAwardId(), 2024).toBuilder().jurors(jurors).build())
        .withMessage("jurors '51': must not be more than 50");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXACT", "ALMOST", "UP_TO"})
  void isNotWonByMoreThanApplied(Qualifier qualifier) {
    Call won = won(aWinner(region, "Eins"), aWinner(aRegionId(), "Zwei"));
    assertThat(with(won, aFigure(Measure.APPLICATIONS, 2, qualifier)).winners()).hasSize(2);
    assertInvalid(() -> with(won, aFigure(Measure.APPLICATIONS, 1, qualifier)))
        .withMessage("winners '2': are more than applied");
  }

  @ParameterizedTest
  @EnumSource(names = {"OVER", "ABOUT"})
  void canBeWonByMoreThanAFigureThatLeavesRoom(Qualifier qualifier) {
    Call won = won(aWinner(region, "Eins"), aWinner(aRegionId(), "Zwei"));
    assertThat(with(won, aFigure(Measure.APPLICATIONS, 1, qualifier)).winners()).hasSize(2);
  }

  @Test
  void isCheckedAgainstTheLeadingFigureAlone() {
    Call won = won(aWinner(region, "Eins"), aWinner(aRegionId(), "Zwei"));
    Call kept =
        with(
            won,
            aFigure(Measure.APPLICATIONS, 22, Qualifier.EXACT),
            aFigure(Measure.APPLICATIONS, 1, Qualifier.EXACT));
    assertThat(kept.figures()).hasSize(2);
  }

  /** Every pair of states and whether the second can follow the first: the whole table. */
  static Stream<Arguments> table() {
    List<CallStatus> steps = List.of(CallStatus.values());
    return steps.stream()
        .flatMap(from ->
            steps.stream()
                .map(to -> Arguments.of(from, to, steps.indexOf(to) == steps.indexOf(from) + 1)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void movesOnOneStepAfterTheOther(CallStatus from, CallStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
    Call call = aCall(anAwardId(), 2024).toBuilder().status(from).build();
    switch (to) {
      case ANNOUNCED -> assertThat(allowed).isFalse();
      case OPEN -> assertMoves(call, call.open(), to, allowed);
      case CLOSED -> assertMoves(call, call.close(), to, allowed);
      case JURY -> assertMoves(call, call.handToJury(), to, allowed);
      case DECIDED ->
          assertThat(call.decide(List.of(), List.of()))
              .isEqualTo(
                  allowed
                      ? new Decision.Decided(call.toBuilder().status(to).build())
                      : new Decision.NotInJury(from));
      case PUBLISHED -> assertMoves(call, call.publish(), to, allowed);
    }
  }

  private static void assertMoves(
      Call call, Step<Call, CallStatus> transition, CallStatus to, boolean allowed) {
    assertThat(transition)
        .isEqualTo(
            allowed
                ? new Step.Moved<>(call.toBuilder().status(to).build())
                : new Step.NotAllowed<>(call.status(), to));
  }

  @Test
  void isWonByThoseWhoAppliedOnly() {
    Call call = aCall(anAwardId(), 2024).toBuilder().status(CallStatus.JURY).build();
    PersonId person = PersonFixtures.aPerson().id();
    Application applied = AwardFixtures.anApplication(call.id(), region, person);
    Application elsewhere =
        AwardFixtures.anApplication(AwardFixtures.aCallId(), aRegionId(), person);
    Application draft = AwardFixtures.aDraft(call.id(), aRegionId());
    List<Application> all = List.of(applied, elsewhere, draft);
    Winner winner = AwardFixtures.aFullWinner(region, applied.id());

    assertThat(call.decide(all, List.of(winner)))
        .isEqualTo(
            new Decision.Decided(
                call.toBuilder().status(CallStatus.DECIDED).winners(List.of(winner)).build()));
    RegionId stranger = aRegionId();
    assertThat(
            call.decide(
                all,
                List.of(
                    winner,
                    aWinner(stranger, "Fremd"),
                    AwardFixtures.aFullWinner(elsewhere.region(), elsewhere.id()),
                    AwardFixtures.aFullWinner(draft.region(), draft.id()))))
        .isEqualTo(
            new Decision.NotAnApplicant(Set.of(stranger, elsewhere.region(), draft.region())));
    RegionId thief = aRegionId();
    assertThat(call.decide(all, List.of(AwardFixtures.aFullWinner(thief, applied.id()))))
        .isEqualTo(new Decision.NotAnApplicant(Set.of(thief)));
    assertThat(call.decide(all, List.of(aWinner(null, "Labor"))))
        .isEqualTo(new Decision.NotAnApplicant(Set.of()));
  }

  @Test
  void isWonOnceWithAnApplication() {
    Call call = aCall(anAwardId(), 2024).toBuilder().status(CallStatus.JURY).build();
    Winner unknown =
        aWinner(null, "Labor").toBuilder()
            .application(new ApplicationId(UUID.randomUUID()))
            .build();
    Winner same = unknown.toBuilder().id(aWinner(null, "Labor").id()).name("Werkstatt").build();
    assertInvalid(() -> call.decide(List.of(), List.of(unknown, same)))
        .withMessage("application 'Werkstatt': wins twice in the same call");
  }

  @Test
  void canBeKnownByItsFiguresAndWinnersAlone() {
    Call past =
        with(
            won(aWinner(region, "Eins")),
            aFigure(Measure.APPLICATIONS, 40, Qualifier.OVER),
            aFigure(Measure.WINNERS, 7, Qualifier.EXACT));
    assertThat(past.winners()).extracting(Winner::application).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01, 2024-04-01T21:59:59Z, false",
    "2024-04-01, 2024-04-01T22:00:00Z, true",
    "2024-04, 2024-04-30T21:59:59Z, false",
    "2024-04, 2024-04-30T22:00:00Z, true",
    "2024-12-31, 2024-12-31T22:59:59Z, false",
    "2024-12-31, 2024-12-31T23:00:00Z, true"
  })
  void takesApplicationsTheWholeLastDayInGermany(String deadline, Instant at, boolean passed) {
    Call call =
        aCall(anAwardId(), 2024).toBuilder()
            .status(CallStatus.OPEN)
            .deadline(PartialDate.parse(deadline))
            .build();
    assertThat(call.deadlinePassed(at)).isEqualTo(passed);
    assertThat(call.takesApplicationsAt(at)).isEqualTo(!passed);
  }

  @Test
  void takesApplicationsWhileItIsOpenWhenItHasNoDeadline() {
    Call call = aCall(anAwardId(), 2024).toBuilder().status(CallStatus.OPEN).build();
    assertThat(call.takesApplicationsAt(Instant.parse("2099-01-01T00:00:00Z"))).isTrue();
    Call closed = call.toBuilder().status(CallStatus.CLOSED).build();
    assertThat(closed.takesApplicationsAt(AwardFixtures.IN_TIME)).isFalse();
  }

  @Test
  void tellsItsWinRateByTheLeadingFigures() {
    Call call = aCall(anAwardId(), 2024);
    KeyFigure applied = aFigure(Measure.APPLICATIONS, 20, Qualifier.EXACT);
    KeyFigure otherwise = aFigure(Measure.APPLICATIONS, 25, Qualifier.EXACT);
    KeyFigure won = aFigure(Measure.WINNERS, 5, Qualifier.EXACT);
    assertThat(with(call, applied, otherwise, won).winRate()).hasValue(0.25);
    assertThat(with(call, otherwise, applied, won).winRate()).hasValue(0.2);
  }

  @Test
  void tellsNoWinRateThatNobodyCanKnow() {
    Call call = aCall(anAwardId(), 2024);
    KeyFigure won = aFigure(Measure.WINNERS, 5, Qualifier.EXACT);
    assertThat(call.winRate()).isEmpty();
    assertThat(with(call, won).winRate()).isEmpty();
    assertThat(with(call, aFigure(Measure.APPLICATIONS, 20, Qualifier.EXACT)).winRate()).isEmpty();
    assertThat(with(call, won, aFigure(Measure.APPLICATIONS, 40, Qualifier.OVER)).winRate())
        .isEmpty();
    assertThat(
            with(
                    call,
                    aFigure(Measure.WINNERS, 5, Qualifier.ABOUT),
                    aFigure(Measure.APPLICATIONS, 40, Qualifier.EXACT))
                .winRate())
        .isEmpty();
    assertThat(with(call, won, aFigure(Measure.APPLICATIONS, 0, Qualifier.EXACT)).winRate())
        .isEmpty();
    assertThat(with(call, won, aFigure(Measure.APPLICATIONS, 4, Qualifier.EXACT)).winRate())
        .isEmpty();
  }

  @Test
  void keepsEveryFact() {
    Call call = full();
    assertThat(call).hasNoNullFieldsOrProperties();
    assertThat(call.toBuilder().build()).isEqualTo(call);
  }

  @Test
  void canBecomeAnotherWithEveryFieldSet() {
    Call to = full();
    assertThat(
            aCall(anAwardId(), 2000).toBuilder()
                .id(to.id())
                .award(to.award())
                .year(to.year())
                .version(to.version())
                .theme(to.theme())
                .status(to.status())
                .opens(to.opens())
                .deadline(to.deadline())
                .ceremony(to.ceremony())
                .jury(to.jury())
                .jurors(to.jurors())
                .brochure(to.brochure())
                .winners(to.winners())
                .figures(to.figures())
                .audience(to.audience())
                .sources(to.sources())
                .build())
        .isEqualTo(to);
  }

  private Call full() {
    return aFullCall(
        anAwardId(),
        GovernanceFixtures.aBodyId(),
        Set.of(PersonFixtures.aPerson().id()),
        List.of(aWinner(region, "Eins")));
  }

  private static Call won(Winner... winners) {
    return aCall(anAwardId(), 2024).toBuilder()
        .status(CallStatus.PUBLISHED)
        .winners(List.of(winners))
        .build();
  }

  private static Call with(Call call, KeyFigure... figures) {
    return call.toBuilder().figures(List.of(figures)).build();
  }

  private static Call dated(String opens, String deadline, String ceremony) {
    return aCall(anAwardId(), 2024).toBuilder()
        .opens(date(opens))
        .deadline(date(deadline))
        .ceremony(date(ceremony))
        .build();
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
