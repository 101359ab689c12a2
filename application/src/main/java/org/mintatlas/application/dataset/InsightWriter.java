package org.mintatlas.application.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** Stores surveys, publications and series of figures. */
public final class InsightWriter {
  private final Surveys surveys;
  private final Publications publications;
  private final TimeSeries timeSeries;
  private final Run.Kind<Survey> surveyKind;
  private final Run.Kind<Publication> publicationKind;
  private final Run.Kind<FigureSeries> figureSeriesKind;

  /** Stores into these collections. */
  public InsightWriter(Surveys surveys, Publications publications, TimeSeries timeSeries) {
    this.surveys = surveys;
    this.publications = publications;
    this.timeSeries = timeSeries;
    surveyKind =
        new Run.Kind<>(
            "surveys",
            Change.Subject.SURVEY,
            survey -> survey.id().value(),
            Survey::version,
            surveys::save);
    publicationKind =
        new Run.Kind<>(
            "publications",
            Change.Subject.PUBLICATION,
            publication -> publication.id().value(),
            Publication::version,
            publications::save);
    figureSeriesKind =
        new Run.Kind<>(
            "figure series",
            Change.Subject.FIGURE_SERIES,
            series -> series.id().value(),
            FigureSeries::version,
            timeSeries::save);
  }

  /** After everything that a publication can be about. */
  void write(Facts.Insight facts, Run run) {
    facts.surveys().forEach(fact -> survey(fact, run));
    facts.publications().forEach(fact -> publication(fact, run));
    facts.figureSeries().forEach(fact -> figureSeries(fact, run));
  }

  private void survey(Survey fact, Run run) {
    Optional<Survey> stored = surveys.bySlug(fact.slug());
    SurveyId id = stored.map(Survey::id).orElse(fact.id());
    run.surveys.put(fact.id(), id);
    run.store(
        surveyKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Survey::version).orElse(0L))
            .commissionedBy(run.organisations.ofOptional(fact.commissionedBy()))
            .build());
  }

  private void publication(Publication fact, Run run) {
    Optional<Publication> stored = publications.bySlug(fact.slug());
    run.store(
        publicationKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(stored.map(Publication::id).orElse(fact.id()))
            .version(stored.map(Publication::version).orElse(0L))
            .publisher(run.organisations.ofOptional(fact.publisher()))
            .concerns(concern(fact.concerns(), run))
            .build());
  }

  private static @Nullable Concern concern(@Nullable Concern fact, Run run) {
    return switch (fact) {
      case null -> null;
      case Concern.OfCall of -> new Concern.OfCall(run.calls.of(of.call()));
      case Concern.OfEvent of -> new Concern.OfEvent(run.events.of(of.event()));
      case Concern.OfProgramme of -> new Concern.OfProgramme(run.programmes.of(of.programme()));
      case Concern.OfCohort of -> new Concern.OfCohort(run.cohorts.of(of.cohort()));
      case Concern.OfSurvey of -> new Concern.OfSurvey(run.surveys.of(of.survey()));
    };
  }

  private void figureSeries(FigureSeries fact, Run run) {
    Optional<FigureSeries> stored = timeSeries.bySlug(fact.slug());
    run.store(
        figureSeriesKind,
        fact.slug(),
        stored,
        new FigureSeries(
            stored.map(FigureSeries::id).orElse(fact.id()),
            stored.map(FigureSeries::version).orElse(0L),
            fact.slug(),
            fact.name(),
            fact.measure(),
            fact.state(),
            fact.points()));
  }
}
