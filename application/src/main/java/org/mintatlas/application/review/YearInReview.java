package org.mintatlas.application.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
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
import org.mintatlas.domain.shared.Require;

/**
 * A year in review (Jahresrückblick), computed from the facts and without a word of its own. A year
 * without facts is empty. Each list is bounded: a page holds the first 100 of its list, and the
 * ports have the rest.
 *
 * @param year which year it is
 * @param newRegions the regions that were newly listed, north to south
 * @param states the federal states that listed regions reached at the end of the year
 * @param calls the calls for an award with theme, figures and winners
 * @param eventsBySeries the events, under their series by name
 * @param cohorts the cohorts
 * @param publications the publications, the earliest first
 * @param surveys the surveys
 * @param meetings the meetings of bodies, the earliest first
 * @param exchanges the exchanges between bodies
 * @param outlook what has a date in the next year
 */
public record YearInReview(
    int year,
    Page<RegionProfile> newRegions,
    StatesInYear states,
    Page<Call> calls,
    Page<SeriesInYear> eventsBySeries,
    CohortsInYear cohorts,
    Page<Publication> publications,
    Page<Survey> surveys,
    Page<Meeting> meetings,
    Page<Exchange> exchanges,
    Outlook outlook) {
  public YearInReview {
    Require.given(
        "newRegions",
        newRegions,
        "states",
        states,
        "calls",
        calls,
        "eventsBySeries",
        eventsBySeries,
        "cohorts",
        cohorts,
        "publications",
        publications,
        "surveys",
        surveys,
        "meetings",
        meetings,
        "exchanges",
        exchanges,
        "outlook",
        outlook);
  }

  /**
   * The events of a series in a year, in the order of time.
   *
   * @param series the series
   * @param events the first 100 of them
   */
  public record SeriesInYear(Series series, Page<Event> events) {
    public SeriesInYear {
      Require.given("series", series, "events", events);
    }
  }

  /**
   * The cohorts of a year, in the order of their start.
   *
   * @param started those that started in it
   * @param running those that have a day in it
   * @param completed those that were completed in it
   */
  public record CohortsInYear(Page<Cohort> started, Page<Cohort> running, Page<Cohort> completed) {
    public CohortsInYear {
      Require.given("started", started, "running", running, "completed", completed);
    }
  }

  /**
   * What has a date in the next year.
   *
   * @param events the events, in the order of time
   * @param calls the calls for an award
   * @param cohorts the cohorts that start
   */
  public record Outlook(Page<Event> events, Page<Call> calls, Page<Cohort> cohorts) {
    public Outlook {
      Require.given("events", events, "calls", calls, "cohorts", cohorts);
    }
  }

  /**
   * The federal states at the end of a year, each by name.
   *
   * @param reached those that a region leads or covers which is known to be listed
   * @param possiblyReached the others that one leads or covers which may have been
   */
  public record StatesInYear(List<FederalState> reached, List<FederalState> possiblyReached) {
    /** Keeps copies. */
    public StatesInYear {
      reached = Require.list("reached", reached);
      possiblyReached = Require.list("possiblyReached", possiblyReached);
    }

    /** Whether all 16 are reached; null when nobody knows. */
    public @Nullable Boolean all() {
      int known = reached.size();
      int states = FederalState.values().length;
      return known == states
          ? Boolean.TRUE
          : known + possiblyReached.size() < states ? false : null;
    }
  }
}
