package org.mintatlas.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.insight.InsightFixtures.aFigure;
import static org.mintatlas.testkit.insight.InsightFixtures.aFullSurvey;
import static org.mintatlas.testkit.insight.InsightFixtures.aSurvey;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

class SurveyTest {

  @Test
  void keepsEveryFact() {
    var commissionedBy = OrganisationFixtures.anOrganisationId();

    Survey survey = aFullSurvey("parents-2024", commissionedBy);

    assertThat(survey).hasNoNullFieldsOrProperties();
    assertThat(survey.year()).isEqualTo(2024);
    assertThat(survey.commissionedBy()).isEqualTo(commissionedBy);
    assertThat(survey.results()).hasSize(2).isUnmodifiable();
    assertThat(survey.toBuilder().build()).isEqualTo(survey);
  }

  @Test
  void isRejectedWithoutAName() {
    assertRefused(
        () -> aSurvey("parents", 2024).toBuilder().name(" ").build(),
        "survey name ' ': must not be blank");
    assertRefused(
        () -> aSurvey("parents", 2024).toBuilder().series("x".repeat(201)).build(),
        "must not be longer than 200 characters");
    assertRefused(
        () -> aSurvey("parents", 2024).toBuilder().institute("").build(),
        "institute '': must not be blank");
  }

  @Test
  void isOfAYearThatThereIs() {
    assertRefused(() -> aSurvey("parents", 0), "year '0': must be 1 to 9999");
    assertRefused(() -> aSurvey("parents", 10_000), "year '10000': must be 1 to 9999");
  }

  @Test
  void asksNobodyOnlyAfterItsYear() {
    Survey survey = aSurvey("parents", 2024);
    Period before = Period.since(PartialDate.of(2023, 11));
    assertThat(survey.toBuilder().fieldPeriod(before).build().fieldPeriod()).isEqualTo(before);
    assertRefused(
        () -> survey.toBuilder().fieldPeriod(Period.since(PartialDate.of(2025))).build(),
        "field period '2025/..': begins after the year of the survey, 2024");
  }

  @Test
  void hasNotMoreThanFiftyResultsAndFigures() {
    Survey survey = aSurvey("parents", 2024);
    SurveyResult result = new SurveyResult(Wording.german("Ergebnis"), null);
    KeyFigure figure = new KeyFigure(Measure.RESPONDENTS, aFigure(5, Unit.PARENTS, "2024"));
    assertThat(survey.toBuilder().results(Collections.nCopies(50, result)).build().results())
        .hasSize(50);
    assertRefused(
        () -> survey.toBuilder().results(Collections.nCopies(51, result)).build(),
        "results '51': must not be more than 50");
    assertRefused(
        () -> survey.toBuilder().figures(Collections.nCopies(51, figure)).build(),
        "figures '51': must not be more than 50");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertRefused(
        () -> aSurvey("parents", 2024).toBuilder().version(-1).build(),
        "version '-1': must not be negative");
  }

  @Test
  void aResultMayBeAboutNoNumber() {
    List<SurveyResult> results =
        aFullSurvey("parents", OrganisationFixtures.anOrganisationId()).results();
    assertThat(results.getFirst().figure()).isNotNull();
    assertThat(results.getLast().figure()).isNull();
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertInvalid(call).withMessageEndingWith(message);
  }
}
