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
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.shared.PartialDate;

/**
 * A calendar year under review. Here alone stands what counts as belonging to it, as the filters of
 * the lists that tell of it.
 *
 * @param year 1 to 9999
 * @param toCome whether it has not begun; then nothing is known to run on until it
 */
public record ReviewedYear(int year, boolean toCome) {

  /**
   * @throws org.mintatlas.domain.shared.InvalidValueException when the year is out of range
   */
  public ReviewedYear {
    year = PartialDate.of(year).year();
  }

  /**
   * A year, seen on a day.
   *
   * @throws org.mintatlas.domain.shared.InvalidValueException when the year is out of range
   */
  public static ReviewedYear seenOn(LocalDate today, int year) {
    return new ReviewedYear(year, year > today.getYear());
  }

  /** The day on which the year is looked back at. */
  public LocalDate lastDay() {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }

  /** The regions that were welcomed on the national list in the year. */
  public RegionFilter newRegions() {
    return new RegionFilter(lastDay(), Set.of(), Set.of(), Set.of(), null, year, null, null, null);
  }

  /** The regions that are listed at the end of the year. */
  public RegionFilter listedRegions() {
    return new RegionFilter(
        lastDay(), Set.of(), Set.of(), Set.of(LifecycleState.LISTED), null, null, null, null, null);
  }

  /** The calls for an award of the year. */
  public CallFilter calls() {
    return CallFilter.ofYear(year);
  }

  /** The series of which an event starts in the year. */
  public SeriesFilter series() {
    return new SeriesFilter(null, year);
  }

  /** The events that start in the year, also those that were cancelled. */
  public EventFilter events() {
    return eventsOf(year);
  }

  /** The cohorts that started in the year. */
  public CohortFilter cohortsStarted() {
    return CohortFilter.started(year);
  }

  /** The cohorts that have a day in the year; in one to come, those that start in it. */
  public CohortFilter cohortsRunning() {
    return toCome ? CohortFilter.started(year) : CohortFilter.running(year);
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
    return new MeetingFilter(year);
  }

  /** The exchanges between bodies that have a day in the year. */
  public ExchangeFilter exchanges() {
    return new ExchangeFilter(year);
  }

  /** The events that start in the year that follows. */
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
    return EventFilter.builder().year(year).build();
  }
}
