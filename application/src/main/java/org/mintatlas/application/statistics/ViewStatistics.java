package org.mintatlas.application.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;

/** Use case: somebody looks at the picture of the whole. */
public class ViewStatistics {
  private final Statistics statistics;

  /** Counts here. */
  public ViewStatistics(Statistics statistics) {
    this.statistics = statistics;
  }

  /**
   * The regions at the end of each year, also of a year without any.
   *
   * <p>A region of which nobody knows since when it is listed is part of the present picture only,
   * the one of the year of {@code on}: it would be a guess in any year before.
   *
   * @param on the day up to which is looked; years after it are left out
   * @param kinds only regions that are one of these; empty means all
   * @param states only regions led by one of these; empty means all
   */
  public List<RegionYear> regions(
      YearRange years, LocalDate on, Set<RegionKind> kinds, Set<FederalState> states) {
    List<RegionCount> counts = statistics.regions(years, on, kinds, states);
    return IntStream.rangeClosed(years.from(), Math.min(years.to(), on.getYear()))
        .mapToObj(year -> RegionYear.of(year, on, counts))
        .toList();
  }

  /**
   * What listed regions cover on a day, for every state.
   *
   * @param kinds only regions that are one of these count; empty means all
   */
  public List<CoverageCount> coverage(LocalDate on, Set<RegionKind> kinds) {
    return statistics.coverage(on, kinds);
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
