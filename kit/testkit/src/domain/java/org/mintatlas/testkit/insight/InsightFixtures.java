package org.mintatlas.testkit.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid surveys, publications and series of figures in one call. */
public final class InsightFixtures {
  private InsightFixtures() {}

  /** An identity that nothing has. */
  public static SurveyId aSurveyId() {
    return new SurveyId(UUID.randomUUID());
  }

  /** An identity that nothing has. */
  public static PublicationId aPublicationId() {
    return new PublicationId(UUID.randomUUID());
  }

  /** An identity that nothing has. */
  public static FigureSeriesId aFigureSeriesId() {
    return new FigureSeriesId(UUID.randomUUID());
  }

  /** A survey of a year with as little as possible, named after its slug. */
  public static Survey aSurvey(String slug, int year) {
    return Survey.builder(aSurveyId(), new Slug(slug), SharedFixtures.nameOf(slug), year)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A survey of 2024 with every field filled. */
  public static Survey aFullSurvey(String slug, OrganisationId commissionedBy) {
    return aSurvey(slug, 2024).toBuilder()
        .series("Survey Of Examples")
        .rhythm(SurveyRhythm.YEARLY)
        .focus(new Wording("Was Eltern denken", "What parents think"))
        .commissionedBy(commissionedBy)
        .institute("Institute of Examples")
        .representative(true)
        .fieldPeriod(new Period(PartialDate.of(2024, 3), PartialDate.of(2024, 4)))
        .results(
            List.of(
                new SurveyResult(
                    new Wording("Viele sind dafür.", "Many are in favour."),
                    new KeyFigure(Measure.RESPONDENTS, aFigure(612, Unit.PERCENT, "2024-04"))),
                new SurveyResult(Wording.german("Manche sind dagegen."), null)))
        .figures(
            List.of(new KeyFigure(Measure.RESPONDENTS, aFigure(1005, Unit.PARENTS, "2024-04"))))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A report of the date with as little as possible, entitled after its slug. */
  public static Publication aPublication(String slug, String published) {
    return Publication.builder(
            aPublicationId(),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            PublicationKind.REPORT,
            PartialDate.parse(published))
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A report of May 2024 with every field filled. */
  public static Publication aFullPublication(
      String slug, OrganisationId publisher, Concern concerns) {
    return aPublication(slug, "2024-05").toBuilder()
        .publisher(publisher)
        .link(SharedFixtures.aWebAddress(slug))
        .concerns(concerns)
        .summary(new Wording("Was darin steht", "What it says"))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A series of one point about all of Germany, named after its slug. */
  public static FigureSeries aFigureSeries(String slug) {
    return aFigureSeries(slug, null, aFigure(10, Unit.REGIONS, "2010"));
  }

  /** A series of three points about a state, two of them of the same date. */
  public static FigureSeries aFullFigureSeries(String slug, FederalState state) {
    return aFigureSeries(
        slug,
        state,
        aFigure(80, Unit.REGIONS, "2020"),
        new Figure(
            BigDecimal.valueOf(100),
            Figure.Qualifier.OVER,
            Unit.REGIONS,
            new Wording("mit Clustern", "with clusters"),
            PartialDate.parse("2021-05"),
            SharedFixtures.A_DATED_SOURCE),
        aFigure(98, Unit.REGIONS, "2021-05"));
  }

  /** A series of these points, named after its slug. */
  public static FigureSeries aFigureSeries(
      String slug, @Nullable FederalState state, Figure... points) {
    String name = SharedFixtures.nameOf(slug);
    return new FigureSeries(
        aFigureSeriesId(),
        0,
        new Slug(slug),
        new Wording(name, "Series of " + name),
        Measure.REGIONS,
        state,
        List.of(points));
  }

  /** Exactly this many at the date. */
  public static Figure aFigure(int value, Unit unit, String asOf) {
    return new Figure(
        BigDecimal.valueOf(value),
        Figure.Qualifier.EXACT,
        unit,
        PartialDate.parse(asOf),
        SharedFixtures.A_SOURCE);
  }
}
