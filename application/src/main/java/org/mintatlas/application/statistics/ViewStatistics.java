package org.mintatlas.application.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;

/** Use case: somebody looks at the picture of the whole. */
public class ViewStatistics {
  private final Statistics statistics;
  private final FindWhiteSpots whiteSpots;

  /** Counts here, and what is covered there. */
  public ViewStatistics(Statistics statistics, FindWhiteSpots whiteSpots) {
    this.statistics = statistics;
    this.whiteSpots = whiteSpots;
  }

  /**
   * The regions at the end of each year, also of a year without any.
   *
   * @param on the day up to which is looked; years after it are left out
   * @param kinds only regions that are one of these; empty means all
   * @param states only regions led by one of these; empty means all
   */
  public List<RegionYear> regions(
      YearRange years, AsOf on, Set<RegionKind> kinds, Set<FederalState> states) {
    List<RegionCount> counts = statistics.regions(years, on, kinds, states);
    return IntStream.rangeClosed(years.from(), Math.min(years.to(), on.day().getYear()))
        .mapToObj(year -> RegionYear.of(year, lastDay(year, on), counts))
        .toList();
  }

  private static LocalDate lastDay(int year, AsOf on) {
    return year < on.day().getYear() ? LocalDate.of(year, Month.DECEMBER, 31) : on.day();
  }

  /**
   * What listed regions cover on a day.
   *
   * @param kinds only regions that are one of these count; empty means all
   */
  public CoverageStatistic coverage(AsOf when, Set<RegionKind> kinds) {
    return new CoverageStatistic(
        when.day(),
        whiteSpots.byState(when, kinds).entrySet().stream()
            .map(found ->
                new CoverageCount(
                    found.getKey(),
                    found.getValue().share(),
                    found.getValue().regionsWithUnknownArea()))
            .toList());
  }

  /** Initiatives by kind and state, as they are now. */
  public List<InitiativeCount> initiatives() {
    return statistics.initiatives();
  }

  /**
   * Events that are published and not cancelled, by the year in which they start and by kind, also
   * those that are still to come.
   */
  public List<EventCount> events(YearRange years) {
    return statistics.events(years);
  }
}
