package org.mintatlas.application.statistics;

import java.time.LocalDate;
import java.util.List;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.Require;

/**
 * What listed regions cover on a day.
 *
 * @param on the day
 * @param byState what they cover of each state
 */
public record CoverageStatistic(LocalDate on, List<CoverageCount> byState) {

  /** Keeps a copy. */
  public CoverageStatistic {
    Require.given("on", on);
    byState = Require.list("byState", byState);
  }

  /** How much of all districts. */
  public WhiteSpots.Share share() {
    return byState.stream()
        .map(CoverageCount::share)
        .reduce(new WhiteSpots.Share(0, 0, 0), WhiteSpots.Share::plus);
  }

  /** How many listed regions have no source that says what they cover. */
  public int regionsWithUnknownArea() {
    return byState.stream().mapToInt(CoverageCount::regionsWithUnknownArea).sum();
  }
}
