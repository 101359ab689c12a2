package org.mintatlas.graphql.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.award.AwardLoaders;
import org.mintatlas.graphql.event.EventLoaders;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.springframework.stereotype.Component;

/** The fields of surveys, publications and series of figures, and theirs under others. */
@Component
record InsightFields(
    InsightLoaders insight,
    OrganisationLoaders organisations,
    AwardLoaders awards,
    EventLoaders events,
    QualificationLoaders qualification)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    Lists<PublicationScope, ?, ?, ?> publications = insight.publicationLists;
    return List.of(
        Fields.ofQuery()
            .catalogue("survey", "surveys", new SurveyScope.Everywhere(), insight.surveyLists)
            .catalogue(
                "publication",
                "publications",
                new PublicationScope.Everywhere(),
                insight.publicationLists)
            .catalogue(
                "figureSeries",
                "allFigureSeries",
                new FigureSeriesScope.Everywhere(),
                insight.seriesLists),
        Fields.of(Survey.class)
            .value("seriesName", Survey::series)
            .value("instituteName", Survey::institute)
            .one("commissionedBy", Survey::commissionedBy, organisations.organisations)
            .page("publications", survey -> about(new Concern.OfSurvey(survey.id())), publications),
        Fields.of(SurveyResult.class),
        Fields.of(Publication.class)
            .value("name", Publication::title)
            .value("documentUrl", Publication::link)
            .one("publisher", Publication::publisher, organisations.organisations)
            .value("concerns", publication -> concern(publication.concerns())),
        Fields.of(FigureSeries.class).value("points", Years::of, InsightFields::points),
        Fields.of(Call.class)
            .page("publications", call -> about(new Concern.OfCall(call.id())), publications),
        Fields.of(Cohort.class)
            .page("publications", cohort -> about(new Concern.OfCohort(cohort.id())), publications),
        Fields.of(Event.class)
            .page("publications", event -> about(new Concern.OfEvent(event.id())), publications),
        Fields.of(Programme.class)
            .page(
                "publications",
                programme -> about(new Concern.OfProgramme(programme.id())),
                publications),
        Fields.of(Organisation.class)
            .page(
                "publications",
                organisation -> new PublicationScope.PublishedBy(organisation.id()),
                publications)
            .page(
                "surveys",
                organisation -> new SurveyScope.CommissionedBy(organisation.id()),
                insight.surveyLists));
  }

  private static PublicationScope about(Concern concern) {
    return new PublicationScope.About(concern);
  }

  private @Nullable Later<?> concern(@Nullable Concern concern) {
    return switch (concern) {
      case Concern.OfCall(var call) -> awards.calls.keyOf(call);
      case Concern.OfCohort(var cohort) -> qualification.cohorts.keyOf(cohort);
      case Concern.OfEvent(var event) -> events.events.keyOf(event);
      case Concern.OfProgramme(var programme) -> qualification.programmes.keyOf(programme);
      case Concern.OfSurvey(var survey) -> insight.surveys.keyOf(survey);
      case null -> null;
    };
  }

  private static List<KeyFigure> points(FigureSeries series, Years wanted, Asked asked) {
    return series.points().stream()
        .filter(point -> point.asOf() != null && wanted.have(point.asOf()))
        .map(point -> new KeyFigure(series.measure(), point))
        .toList();
  }

  private record Years(@Nullable Integer from, @Nullable Integer to) {

    static Years of(Arguments arguments) {
      Integer from = arguments.year("fromYear");
      Integer to = arguments.year("toYear");
      return arguments.check(
          "toYear",
          () -> {
            Require.ordered("fromYear", from, "toYear", to);
            return new Years(from, to);
          });
    }

    boolean have(PartialDate date) {
      return (from == null || date.year() >= from) && (to == null || date.year() <= to);
    }
  }
}
