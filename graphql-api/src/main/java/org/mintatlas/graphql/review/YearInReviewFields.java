package org.mintatlas.graphql.review;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.review.ReviewYear;
import org.mintatlas.application.review.ReviewedYear;
import org.mintatlas.application.review.YearInReview;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.graphql.award.AwardLoaders;
import org.mintatlas.graphql.event.EventLoaders;
import org.mintatlas.graphql.field.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.governance.GovernanceLoaders;
import org.mintatlas.graphql.insight.InsightLoaders;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** A year in review: the lists of all features, as {@link ReviewedYear} filters them. */
@Component
final class YearInReviewFields implements FeatureFields {
  private final Lookup<ReviewedYear, YearInReview.StatesInYear> states;
  private final RegionLoaders regions;
  private final AwardLoaders awards;
  private final EventLoaders events;
  private final QualificationLoaders programmes;
  private final InsightLoaders insight;
  private final GovernanceLoaders bodies;

  YearInReviewFields(
      ReviewYear review,
      Loading loading,
      RegionLoaders regions,
      AwardLoaders awards,
      EventLoaders events,
      QualificationLoaders programmes,
      InsightLoaders insight,
      GovernanceLoaders bodies) {
    this.regions = regions;
    this.awards = awards;
    this.events = events;
    this.programmes = programmes;
    this.insight = insight;
    this.bodies = bodies;
    states = loading.lookup("review.states", years -> each(years, review::states));
  }

  /** A request asks for a year or two, and the lists of a year are read at once. */
  private static <T> Map<ReviewedYear, T> each(
      Set<ReviewedYear> years, Function<ReviewedYear, T> found) {
    return years.stream().collect(Collectors.toMap(Function.identity(), found));
  }

  /** A series that has events in a year. */
  record SeriesInYear(ReviewedYear reviewed, Series series) {}

  /** What comes after a year. */
  record Outlook(ReviewedYear reviewed) {}

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("YearInReview", ReviewedYear.class)
            .page(
                "newRegions",
                (year, asked) ->
                    regions.under(
                        new RegionScope.Everywhere(),
                        year.newRegions(),
                        owner(year, asked),
                        asked.environment()))
            .part("statesReached", year -> year, states, YearInReview.StatesInYear::reached)
            .part(
                "statesPossiblyReached",
                year -> year,
                states,
                YearInReview.StatesInYear::possiblyReached)
            .part("allStatesReached", year -> year, states, YearInReview.StatesInYear::all)
            .page("calls", (year, asked) -> calls(year, year.calls(), asked))
            .page(
                "eventsBySeries",
                (year, asked) ->
                    all(
                            events.seriesLists,
                            new SeriesScope.Everywhere(),
                            year.series(),
                            year,
                            asked)
                        .shownAs(series -> new SeriesInYear(year, series)))
            .page("events", (year, asked) -> events(year, year.events(), asked))
            .page("cohortsStarted", (year, asked) -> cohorts(year, year.cohortsStarted(), asked))
            .page("cohortsRunning", (year, asked) -> cohorts(year, year.cohortsRunning(), asked))
            .page(
                "cohortsCompleted", (year, asked) -> cohorts(year, year.cohortsCompleted(), asked))
            .page(
                "publications",
                (year, asked) ->
                    all(
                        insight.publicationLists,
                        new PublicationScope.Everywhere(),
                        year.publications(),
                        year,
                        asked))
            .page(
                "surveys",
                (year, asked) ->
                    all(
                        insight.surveyLists,
                        new SurveyScope.Everywhere(),
                        year.surveys(),
                        year,
                        asked))
            .page(
                "meetings",
                (year, asked) ->
                    all(
                        bodies.meetingLists,
                        new MeetingScope.Everywhere(),
                        year.meetings(),
                        year,
                        asked))
            .page(
                "exchanges",
                (year, asked) ->
                    all(
                        bodies.exchangeLists,
                        new ExchangeScope.Everywhere(),
                        year.exchanges(),
                        year,
                        asked))
            .value("outlook", Outlook::new),
        Fields.of(SeriesInYear.class)
            .page(
                "events",
                (series, asked) ->
                    events(
                        series.reviewed(),
                        new EventScope.OfSeries(series.series().id()),
                        series.reviewed().events(),
                        asked)),
        Fields.of(Outlook.class)
            .value("year", outlook -> outlook.reviewed().year() + 1)
            .page(
                "events",
                (outlook, asked) ->
                    events(outlook.reviewed(), outlook.reviewed().comingEvents(), asked))
            .page(
                "calls",
                (outlook, asked) ->
                    calls(outlook.reviewed(), outlook.reviewed().comingCalls(), asked))
            .page(
                "cohorts",
                (outlook, asked) ->
                    cohorts(outlook.reviewed(), outlook.reviewed().comingCohorts(), asked)));
  }

  private Connection<Event> events(ReviewedYear year, EventFilter filter, Asked asked) {
    return events(year, new EventScope.Everywhere(), filter, asked);
  }

  private Connection<Event> events(
      ReviewedYear year, EventScope scope, EventFilter filter, Asked asked) {
    return events.lists.under(
        scope, filter, List.of(scope, owner(year, asked)), asked.environment());
  }

  private Connection<Call> calls(ReviewedYear year, CallFilter filter, Asked asked) {
    return all(awards.callLists, new CallScope.Everywhere(), filter, year, asked);
  }

  private Connection<Cohort> cohorts(ReviewedYear year, CohortFilter filter, Asked asked) {
    return all(programmes.cohortLists, new CohortScope.Everywhere(), filter, year, asked);
  }

  private static <S, F, T> Connection<T> all(
      Lists<S, F, ?, T> lists, S everywhere, F filter, ReviewedYear year, Asked asked) {
    return lists.under(everywhere, filter, owner(year, asked), asked.environment());
  }

  /** The lists of a year under review have no argument that tells them apart: their field does. */
  private static String owner(ReviewedYear year, Asked asked) {
    DataFetchingEnvironment environment = asked.environment();
    return environment.getParentType() + "." + environment.getField().getName() + " " + year.year();
  }
}
