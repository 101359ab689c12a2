package org.mintatlas.application.dataset.insight;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** Stores surveys, publications and series of figures. */
public final class InsightWriter {
  private final Surveys surveys;
  private final Publications publications;
  private final TimeSeries timeSeries;
  private final Kind<SurveyId, Survey> surveyKind;
  private final Kind<PublicationId, Publication> publicationKind;
  private final Kind<FigureSeriesId, FigureSeries> figureSeriesKind;

  /** Stores into these collections. */
  public InsightWriter(Surveys surveys, Publications publications, TimeSeries timeSeries) {
    this.surveys = surveys;
    this.publications = publications;
    this.timeSeries = timeSeries;
    surveyKind = new Kind<>("surveys", Change.Subject.SURVEY, surveys);
    publicationKind = new Kind<>("publications", Change.Subject.PUBLICATION, publications);
    figureSeriesKind = new Kind<>("figure series", Change.Subject.FIGURE_SERIES, timeSeries);
  }

  /** Stores them, after everything that a publication can be about. */
  public void write(InsightFacts facts, Run run) {
    facts.surveys().forEach(fact -> survey(fact, run));
    facts.publications().forEach(fact -> publication(fact, run));
    facts.figureSeries().forEach(fact -> figureSeries(fact, run));
  }

  private void survey(Survey fact, Run run) {
    run.store(
        surveyKind,
        fact.slug(),
        fact,
        surveys.bySlug(fact.slug()),
        id ->
            fact.toBuilder().id(id).commissionedBy(run.ofOptional(fact.commissionedBy())).build());
  }

  private void publication(Publication fact, Run run) {
    run.store(
        publicationKind,
        fact.slug(),
        fact,
        publications.bySlug(fact.slug()),
        id ->
            fact.toBuilder()
                .id(id)
                .publisher(run.ofOptional(fact.publisher()))
                .concerns(concern(fact.concerns(), run))
                .build());
  }

  private static @Nullable Concern concern(@Nullable Concern fact, Run run) {
    return switch (fact) {
      case null -> null;
      case Concern.OfCall of -> new Concern.OfCall(run.of(of.call()));
      case Concern.OfEvent of -> new Concern.OfEvent(run.of(of.event()));
      case Concern.OfProgramme of -> new Concern.OfProgramme(run.of(of.programme()));
      case Concern.OfCohort of -> new Concern.OfCohort(run.of(of.cohort()));
      case Concern.OfSurvey of -> new Concern.OfSurvey(run.of(of.survey()));
    };
  }

  private void figureSeries(FigureSeries fact, Run run) {
    run.store(
        figureSeriesKind,
        fact.slug(),
        fact,
        timeSeries.bySlug(fact.slug()),
        id ->
            new FigureSeries(
                id, 0, fact.slug(), fact.name(), fact.measure(), fact.state(), fact.points()));
  }
}
