package org.mintatlas.application.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;

/**
 * A calendar year under review. Here alone stands what counts as belonging to it, as the filters of
 * the lists that tell of it.
 *
 * @param year 1 to 9999
 * @param today the day on which it is looked back at; of what comes after it little is known
 */
public record ReviewedYear(int year, LocalDate today) {

  /**
   * @throws org.mintatlas.domain.shared.InvalidValueException when the year is out of range
   */
  public ReviewedYear {
    year = PartialDate.of(year).year();
  }

  /** The day of the year that is looked at: its last one, in the present year today. */
  public AsOf when() {
    return new AsOf(
        year == today.getYear() ? today : LocalDate.of(year, Month.DECEMBER, 31), today);
  }

  /** The regions that were welcomed on the national list in the year, whatever came of them. */
  public RegionFilter newRegions() {
    return RegionFilter.listedIn(when(), year);
  }

  /** The regions that are known to be listed at the end of the year. */
  public RegionFilter listedRegions() {
    return RegionFilter.in(when(), Set.of(LifecycleStatus.LISTED));
  }

  /** The calls for an award of the year. */
  public CallFilter calls() {
    return CallFilter.ofYear(year);
  }

  /** The series of which an event starts in the year that was not cancelled. */
  public SeriesFilter series() {
    return new SeriesFilter(null, year);
  }

  /** The events that start in the year and were not cancelled. */
  public EventFilter events() {
    return eventsOf(year);
  }

  /** The cohorts that started in the year. */
  public CohortFilter cohortsStarted() {
    return CohortFilter.started(year);
  }

  /** The cohorts that have a day in the year. */
  public CohortFilter cohortsRunning() {
    return CohortFilter.running(year, today.getYear());
  }

  /** The cohorts that were completed in the year. */
  public CohortFilter cohortsCompleted() {
    return CohortFilter.completed(year);
  }

  /** The publications of the year. */
  public PublicationFilter publications() {
    return new PublicationFilter(Set.of(year), Set.of());
  }

  /** The surveys of the year. */
  public SurveyFilter surveys() {
    return new SurveyFilter(Set.of(year));
  }

  /** The meetings of bodies in the year. */
  public MeetingFilter meetings() {
    return new MeetingFilter(Set.of(year));
  }

  /** The exchanges between bodies that have a day in the year. */
  public ExchangeFilter exchanges() {
    return new ExchangeFilter(Set.of(year));
  }

  /** The events that start in the year that follows and are not cancelled. */
  public EventFilter comingEvents() {
    return eventsOf(year + 1);
  }

  /** The calls of the year that follows. */
  public CallFilter comingCalls() {
    return CallFilter.ofYear(year + 1);
  }

  /** The cohorts that start in the year that follows. */
  public CohortFilter comingCohorts() {
    return CohortFilter.started(year + 1);
  }

  private static EventFilter eventsOf(int year) {
    return EventFilter.builder().years(Set.of(year)).build();
  }
}
