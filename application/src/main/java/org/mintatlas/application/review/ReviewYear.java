package org.mintatlas.application.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;

/** Use case: somebody looks back at a year. */
public class ReviewYear {
  private static final PageRequest FIRST = PageRequest.first(PageRequest.MAX_SIZE);

  private final Regions regions;
  private final Calls calls;
  private final EventSeries series;
  private final Events events;
  private final Cohorts cohorts;
  private final Publications publications;
  private final Surveys surveys;
  private final Meetings meetings;
  private final Exchanges exchanges;

  /** Reads from these collections. */
  public ReviewYear(
      Regions regions,
      Calls calls,
      EventSeries series,
      Events events,
      Cohorts cohorts,
      Publications publications,
      Surveys surveys,
      Meetings meetings,
      Exchanges exchanges) {
    this.regions = regions;
    this.calls = calls;
    this.series = series;
    this.events = events;
    this.cohorts = cohorts;
    this.publications = publications;
    this.surveys = surveys;
    this.meetings = meetings;
    this.exchanges = exchanges;
  }

  /**
   * Everything that the facts tell of a year.
   *
   * @param year 1 to 9999
   * @param today the day on which it is asked
   * @throws org.mintatlas.domain.shared.InvalidValueException when the year is out of range
   */
  public YearInReview review(int year, LocalDate today) {
    ReviewedYear reviewed = new ReviewedYear(year, today);
    return new YearInReview(
        year,
        first(regions, reviewed.newRegions()),
        states(reviewed),
        first(calls, reviewed.calls()),
        eventsBySeries(reviewed),
        new YearInReview.CohortsInYear(
            first(cohorts, reviewed.cohortsStarted()),
            first(cohorts, reviewed.cohortsRunning()),
            first(cohorts, reviewed.cohortsCompleted())),
        first(publications, reviewed.publications()),
        first(surveys, reviewed.surveys()),
        first(meetings, reviewed.meetings()),
        first(exchanges, reviewed.exchanges()),
        new YearInReview.Outlook(
            first(events, reviewed.comingEvents()),
            first(calls, reviewed.comingCalls()),
            first(cohorts, reviewed.comingCohorts())));
  }

  private static <S, F, O, T> Page<T> first(Paged<S, F, O, T> lists, Section<S, F, O> section) {
    return lists.page(section.scope(), section.filter(), section.order(), FIRST);
  }

  /**
   * The federal states that regions lead or cover which are known to be listed at the end of the
   * year, and the others that regions lead or cover of which nobody knows whether they were.
   */
  public YearInReview.StatesInYear states(ReviewedYear year) {
    RegionFilter listed = year.listedRegions();
    List<FederalState> reached = statesOf(listed);
    List<FederalState> possibly = new ArrayList<>(statesOf(listed.whereUncertain()));
    possibly.removeAll(reached);
    return new YearInReview.StatesInYear(reached, possibly);
  }

  private List<FederalState> statesOf(RegionFilter filter) {
    Set<RegionScope> states =
        Arrays.stream(FederalState.values())
            .map(RegionScope.InState::new)
            .collect(Collectors.toSet());
    Map<RegionScope, Long> counts = regions.counts(states, filter);
    return Arrays.stream(FederalState.values())
        .filter(state -> counts.getOrDefault(new RegionScope.InState(state), 0L) > 0)
        .sorted(FederalState.BY_NAME)
        .toList();
  }

  private Page<YearInReview.SeriesInYear> eventsBySeries(ReviewedYear year) {
    Page<Series> found = first(series, year.series());
    Set<EventScope> scopes =
        found.values().stream()
            .map(one -> year.eventsOf(one).scope())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<EventScope, Page<Event>> pages =
        events.pages(scopes, year.events().filter(), year.events().order(), FIRST);
    return found.shownAs(one ->
        new YearInReview.SeriesInYear(
            one, pages.getOrDefault(year.eventsOf(one).scope(), Page.empty())));
  }
}
