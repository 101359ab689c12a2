package org.mintatlas.graphql.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mintatlas.application.review.ReviewedYear;
import org.mintatlas.application.review.Section;
import org.mintatlas.application.review.YearInReview.StatesInYear;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.award.AwardLoaders;
import org.mintatlas.graphql.event.EventLoaders;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.governance.GovernanceLoaders;
import org.mintatlas.graphql.insight.InsightLoaders;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** A year in review: the lists of all features, as {@link ReviewedYear} filters them. */
@Component
record YearInReviewFields(
    ReviewLoaders reviews,
    RegionLoaders regions,
    AwardLoaders awards,
    EventLoaders events,
    QualificationLoaders programmes,
    InsightLoaders insight,
    GovernanceLoaders bodies,
    Today today)
    implements FeatureFields {

  /** A series that has events in a year. */
  record SeriesInYear(ReviewedYear reviewed, Series series) {}

  /** What comes after a year. */
  record Outlook(ReviewedYear reviewed) {}

  @Override
  public List<Fields<?>> fields() {
    Loader<ReviewedYear, StatesInYear> states = reviews.statesInYear;
    return List.of(
        Fields.ofQuery().value("yearInReview", this::reviewed, (query, year, asked) -> year),
        Fields.of("YearInReview", ReviewedYear.class)
            .page("newRegions", this::newRegions)
            .part("statesReached", year -> year, states, StatesInYear::reached)
            .part("statesPossiblyReached", year -> year, states, StatesInYear::possiblyReached)
            .part("allStatesReached", year -> year, states, StatesInYear::all)
            .page("calls", section(awards.callLists, ReviewedYear::calls))
            .page(
                "eventsBySeries",
                (year, asked) ->
                    list(events.seriesLists, year.series(), year, asked)
                        .shownAs(series -> new SeriesInYear(year, series)))
            .page("events", section(events.lists, ReviewedYear::events))
            .page("cohortsStarted", section(programmes.cohortLists, ReviewedYear::cohortsStarted))
            .page("cohortsRunning", section(programmes.cohortLists, ReviewedYear::cohortsRunning))
            .page(
                "cohortsCompleted", section(programmes.cohortLists, ReviewedYear::cohortsCompleted))
            .page("publications", section(insight.publicationLists, ReviewedYear::publications))
            .page("surveys", section(insight.surveyLists, ReviewedYear::surveys))
            .page("meetings", section(bodies.meetingLists, ReviewedYear::meetings))
            .page("exchanges", section(bodies.exchangeLists, ReviewedYear::exchanges))
            .value("outlook", Outlook::new),
        Fields.of(SeriesInYear.class).page("events", this::eventsOfSeries),
        Fields.of(Outlook.class)
            .value("year", outlook -> outlook.reviewed().year() + 1)
            .page("events", coming(events.lists, ReviewedYear::comingEvents))
            .page("calls", coming(awards.callLists, ReviewedYear::comingCalls))
            .page("cohorts", coming(programmes.cohortLists, ReviewedYear::comingCohorts)));
  }

  private ReviewedYear reviewed(Arguments arguments) {
    int year = requireNonNull(arguments.value("year", Integer.class));
    return arguments.check("year", () -> new ReviewedYear(year, today.or(null)));
  }

  private Connection<RegionProfile> newRegions(ReviewedYear year, Asked asked) {
    var section = year.newRegions();
    return regions.under(section.scope(), section.filter(), owner(year, asked), asked);
  }

  private Connection<Event> eventsOfSeries(SeriesInYear series, Asked asked) {
    var section = series.reviewed().eventsOf(series.series());
    return events.lists.under(
        section.scope(),
        section.filter(),
        List.of(section.scope(), owner(series.reviewed(), asked)),
        asked);
  }

  private static <S, F> BiFunction<ReviewedYear, Asked, Connection<?>> section(
      Lists<S, F, ?, ?> lists, Function<ReviewedYear, Section<S, F, ?>> section) {
    return (year, asked) -> list(lists, section.apply(year), year, asked);
  }

  private static <S, F> BiFunction<Outlook, Asked, Connection<?>> coming(
      Lists<S, F, ?, ?> lists, Function<ReviewedYear, Section<S, F, ?>> section) {
    return (outlook, asked) ->
        list(lists, section.apply(outlook.reviewed()), outlook.reviewed(), asked);
  }

  private static <S, F, T> Connection<T> list(
      Lists<S, F, ?, T> lists, Section<S, F, ?> section, ReviewedYear year, Asked asked) {
    return lists.under(section.scope(), section.filter(), owner(year, asked), asked);
  }

  /** The lists of a year under review have no argument that tells them apart: their field does. */
  private static String owner(ReviewedYear year, Asked asked) {
    return asked.coordinates() + " " + year.year();
  }
}
