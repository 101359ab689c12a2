package org.mintatlas.graphql.review;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.award.AwardLoaders;
import org.mintatlas.graphql.event.EventLoaders;
import org.mintatlas.graphql.governance.GovernanceLoaders;
import org.mintatlas.graphql.insight.InsightLoaders;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** A year in review: the lists of all features, as {@link ReviewedYear} filters them. */
@Controller
@SchemaMapping(typeName = "YearInReview")
final class YearInReviewController {
  private final Lookup<ReviewedYear, YearInReview.StatesInYear> states;
  private final Binding<ReviewedYear> asked;
  private final RegionLoaders regions;
  private final AwardLoaders awards;
  private final EventLoaders events;
  private final QualificationLoaders programmes;
  private final InsightLoaders insight;
  private final GovernanceLoaders bodies;

  YearInReviewController(
      ReviewYear review,
      BatchLoaderRegistry loaders,
      Today today,
      RegionLoaders regions,
      AwardLoaders awards,
      EventLoaders events,
      QualificationLoaders programmes,
      InsightLoaders insight,
      GovernanceLoaders bodies,
      Bindings bindings) {
    asked = bindings.ofField("Query", "yearInReview", arguments -> reviewed(arguments, today));
    this.regions = regions;
    this.awards = awards;
    this.events = events;
    this.programmes = programmes;
    this.insight = insight;
    this.bodies = bodies;
    states = new Lookup<>("review.states", loaders, years -> each(years, review::states));
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

  @QueryMapping
  ReviewedYear yearInReview(DataFetchingEnvironment environment) {
    return asked.of(environment);
  }

  private static ReviewedYear reviewed(Arguments arguments, Today today) {
    int year = requireNonNull(arguments.value("year", Integer.class));
    return arguments.check("year", () -> new ReviewedYear(year, today.or(null)));
  }

  @SchemaMapping
  Connection<RegionProfile> newRegions(ReviewedYear year, DataFetchingEnvironment environment) {
    return regions.under(
        new RegionScope.Everywhere(), year.newRegions(), owner(year, environment), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<FederalState>> statesReached(
      ReviewedYear year, DataFetchingEnvironment environment) {
    return states(year, environment, YearInReview.StatesInYear::reached);
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<FederalState>> statesPossiblyReached(
      ReviewedYear year, DataFetchingEnvironment environment) {
    return states(year, environment, YearInReview.StatesInYear::possiblyReached);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Boolean> allStatesReached(
      ReviewedYear year, DataFetchingEnvironment environment) {
    return states(year, environment, YearInReview.StatesInYear::all);
  }

  private <T extends @Nullable Object> CompletableFuture<@Nullable T> states(
      ReviewedYear year,
      DataFetchingEnvironment environment,
      Function<YearInReview.StatesInYear, T> part) {
    return states
        .load(year, environment)
        .thenApply(found -> found == null ? null : part.apply(found));
  }

  @SchemaMapping
  Connection<Call> calls(ReviewedYear year, DataFetchingEnvironment environment) {
    return calls(year, year.calls(), environment);
  }

  @SchemaMapping
  Connection<SeriesInYear> eventsBySeries(ReviewedYear year, DataFetchingEnvironment environment) {
    return events
        .seriesLists()
        .under(new SeriesScope.Everywhere(), year.series(), owner(year, environment), environment)
        .shownAs(series -> new SeriesInYear(year, series));
  }

  @SchemaMapping
  Connection<Event> events(ReviewedYear year, DataFetchingEnvironment environment) {
    return events(year, new EventScope.Everywhere(), year.events(), environment);
  }

  @SchemaMapping(typeName = "SeriesInYear", field = "events")
  Connection<Event> ofSeries(SeriesInYear series, DataFetchingEnvironment environment) {
    return events(
        series.reviewed(),
        new EventScope.OfSeries(series.series().id()),
        series.reviewed().events(),
        environment);
  }

  @SchemaMapping
  Connection<Cohort> cohortsStarted(ReviewedYear year, DataFetchingEnvironment environment) {
    return cohorts(year, year.cohortsStarted(), environment);
  }

  @SchemaMapping
  Connection<Cohort> cohortsRunning(ReviewedYear year, DataFetchingEnvironment environment) {
    return cohorts(year, year.cohortsRunning(), environment);
  }

  @SchemaMapping
  Connection<Cohort> cohortsCompleted(ReviewedYear year, DataFetchingEnvironment environment) {
    return cohorts(year, year.cohortsCompleted(), environment);
  }

  @SchemaMapping
  Connection<Publication> publications(ReviewedYear year, DataFetchingEnvironment environment) {
    return insight
        .publicationLists()
        .under(
            new PublicationScope.Everywhere(),
            year.publications(),
            owner(year, environment),
            environment);
  }

  @SchemaMapping
  Connection<Survey> surveys(ReviewedYear year, DataFetchingEnvironment environment) {
    return insight
        .surveyLists()
        .under(new SurveyScope.Everywhere(), year.surveys(), owner(year, environment), environment);
  }

  @SchemaMapping
  Connection<Meeting> meetings(ReviewedYear year, DataFetchingEnvironment environment) {
    return bodies
        .meetingLists()
        .under(
            new MeetingScope.Everywhere(), year.meetings(), owner(year, environment), environment);
  }

  @SchemaMapping
  Connection<Exchange> exchanges(ReviewedYear year, DataFetchingEnvironment environment) {
    return bodies
        .exchangeLists()
        .under(
            new ExchangeScope.Everywhere(),
            year.exchanges(),
            owner(year, environment),
            environment);
  }

  @SchemaMapping
  Outlook outlook(ReviewedYear year) {
    return new Outlook(year);
  }

  @SchemaMapping(typeName = "Outlook", field = "year")
  int nextYear(Outlook outlook) {
    return outlook.reviewed().year() + 1;
  }

  @SchemaMapping(typeName = "Outlook", field = "events")
  Connection<Event> comingEvents(Outlook outlook, DataFetchingEnvironment environment) {
    ReviewedYear year = outlook.reviewed();
    return events(year, new EventScope.Everywhere(), year.comingEvents(), environment);
  }

  @SchemaMapping(typeName = "Outlook", field = "calls")
  Connection<Call> comingCalls(Outlook outlook, DataFetchingEnvironment environment) {
    return calls(outlook.reviewed(), outlook.reviewed().comingCalls(), environment);
  }

  @SchemaMapping(typeName = "Outlook", field = "cohorts")
  Connection<Cohort> comingCohorts(Outlook outlook, DataFetchingEnvironment environment) {
    return cohorts(outlook.reviewed(), outlook.reviewed().comingCohorts(), environment);
  }

  private Connection<Event> events(
      ReviewedYear year,
      EventScope scope,
      EventFilter filter,
      DataFetchingEnvironment environment) {
    return events
        .lists()
        .under(scope, filter, List.of(scope, owner(year, environment)), environment);
  }

  private Connection<Call> calls(
      ReviewedYear year, CallFilter filter, DataFetchingEnvironment environment) {
    return awards
        .callLists()
        .under(new CallScope.Everywhere(), filter, owner(year, environment), environment);
  }

  private Connection<Cohort> cohorts(
      ReviewedYear year, CohortFilter filter, DataFetchingEnvironment environment) {
    return programmes
        .cohortLists()
        .under(new CohortScope.Everywhere(), filter, owner(year, environment), environment);
  }

  /** The lists of a year under review have no argument that tells them apart: their field does. */
  private static String owner(ReviewedYear year, DataFetchingEnvironment environment) {
    return environment.getParentType() + "." + environment.getField().getName() + " " + year.year();
  }
}
