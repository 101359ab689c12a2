package org.mintatlas.application.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/**
 * A calendar year under review. Here alone stands what counts as belonging to it, as the lists that
 * tell of it.
 *
 * @param year 1 to 9999
 * @param today the day on which it is looked back at; of what comes after it little is known
 */
public record ReviewedYear(int year, LocalDate today) {

  /**
   * @throws org.mintatlas.domain.shared.InvalidValueException when the year is out of range
   */
  public ReviewedYear {
    Require.given("today", today);
    year = PartialDate.of(year).year();
  }

  /** The day of the year that is looked at: its last one, in the present year today. */
  public AsOf when() {
    return new AsOf(
        year == today.getYear() ? today : LocalDate.of(year, Month.DECEMBER, 31), today);
  }

  /** The regions that were welcomed on the national list in the year, whatever came of them. */
  public Section<RegionScope, RegionFilter, RegionOrder> newRegions() {
    return new Section<>(
        new RegionScope.Everywhere(),
        RegionFilter.listedIn(when(), year),
        RegionOrder.NORTH_TO_SOUTH);
  }

  /** The regions that are known to be listed at the end of the year. */
  public RegionFilter listedRegions() {
    return RegionFilter.in(when(), Set.of(LifecycleStatus.LISTED));
  }

  /** The calls for an award of the year. */
  public Section<CallScope, CallFilter, CallOrder> calls() {
    return calls(year);
  }

  /** The series of which an event starts in the year that was not cancelled. */
  public Section<SeriesScope, SeriesFilter, NameOrder> series() {
    return new Section<>(
        new SeriesScope.Everywhere(),
        SeriesFilter.ANY.toBuilder().withEventsIn(year).build(),
        NameOrder.NAME);
  }

  /** The events that start in the year and were not cancelled. */
  public Section<EventScope, EventFilter, EventOrder> events() {
    return events(new EventScope.Everywhere(), year);
  }

  /** Those of a series. */
  public Section<EventScope, EventFilter, EventOrder> eventsOf(Series series) {
    return events(new EventScope.OfSeries(series.id()), year);
  }

  /** The cohorts that started in the year. */
  public Section<CohortScope, CohortFilter, CohortOrder> cohortsStarted() {
    return cohorts(CohortFilter.started(year));
  }

  /** The cohorts that have a day in the year. */
  public Section<CohortScope, CohortFilter, CohortOrder> cohortsRunning() {
    return cohorts(CohortFilter.running(year, today.getYear()));
  }

  /** The cohorts that were completed in the year. */
  public Section<CohortScope, CohortFilter, CohortOrder> cohortsCompleted() {
    return cohorts(CohortFilter.completed(year));
  }

  /** The publications of the year. */
  public Section<PublicationScope, PublicationFilter, PublicationOrder> publications() {
    return new Section<>(
        new PublicationScope.Everywhere(),
        PublicationFilter.ANY.toBuilder().years(Set.of(year)).build(),
        PublicationOrder.PUBLISHED);
  }

  /** The surveys of the year. */
  public Section<SurveyScope, SurveyFilter, SurveyOrder> surveys() {
    return new Section<>(
        new SurveyScope.Everywhere(),
        SurveyFilter.ANY.toBuilder().years(Set.of(year)).build(),
        SurveyOrder.YEAR);
  }

  /** The meetings of bodies in the year. */
  public Section<MeetingScope, MeetingFilter, MeetingOrder> meetings() {
    return new Section<>(
        new MeetingScope.Everywhere(),
        MeetingFilter.ANY.toBuilder().years(Set.of(year)).build(),
        MeetingOrder.DATE);
  }

  /** The exchanges between bodies that have a day in the year. */
  public Section<ExchangeScope, ExchangeFilter, ExchangeOrder> exchanges() {
    return new Section<>(
        new ExchangeScope.Everywhere(),
        ExchangeFilter.ANY.toBuilder().years(Set.of(year)).build(),
        ExchangeOrder.START);
  }

  /** The events that start in the year that follows and are not cancelled. */
  public Section<EventScope, EventFilter, EventOrder> comingEvents() {
    return events(new EventScope.Everywhere(), year + 1);
  }

  /** The calls of the year that follows. */
  public Section<CallScope, CallFilter, CallOrder> comingCalls() {
    return calls(year + 1);
  }

  /** The cohorts that start in the year that follows. */
  public Section<CohortScope, CohortFilter, CohortOrder> comingCohorts() {
    return cohorts(CohortFilter.started(year + 1));
  }

  private static Section<EventScope, EventFilter, EventOrder> events(EventScope scope, int year) {
    return new Section<>(
        scope, EventFilter.builder().years(Set.of(year)).build(), EventOrder.START);
  }

  private static Section<CallScope, CallFilter, CallOrder> calls(int year) {
    return new Section<>(new CallScope.Everywhere(), CallFilter.ofYear(year), CallOrder.YEAR);
  }

  private static Section<CohortScope, CohortFilter, CohortOrder> cohorts(CohortFilter filter) {
    return new Section<>(new CohortScope.Everywhere(), filter, CohortOrder.START);
  }
}
