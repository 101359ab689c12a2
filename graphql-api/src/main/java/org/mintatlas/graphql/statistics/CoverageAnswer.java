package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mintatlas.application.statistics.CoverageCount;
import org.mintatlas.domain.geography.FederalState;

/**
 * What listed regions cover on a day.
 *
 * @param on the day
 * @param counts for every state
 */
public record CoverageAnswer(LocalDate on, List<CoverageCount> counts) {

  /** Keeps a copy. */
  public CoverageAnswer {
    counts = List.copyOf(counts);
  }

  /**
   * What they cover of a state.
   *
   * @param state the state
   * @param districtCount how many districts it has
   * @param coveredCount how many of them are covered
   */
  public record StateCoverage(FederalState state, int districtCount, int coveredCount) {

    /** The share of them that is covered; 0 where there is none. */
    public double coveredShare() {
      return share(coveredCount, districtCount);
    }
  }

  /** How many districts there are. */
  public int districtCount() {
    return counts.stream().mapToInt(CoverageCount::districts).sum();
  }

  /** How many of them are covered. */
  public int coveredCount() {
    return counts.stream().mapToInt(CoverageCount::covered).sum();
  }

  /** The share of them that is covered; 0 where there is none. */
  public double coveredShare() {
    return share(coveredCount(), districtCount());
  }

  /** The same for each state. */
  public List<StateCoverage> byState() {
    return counts.stream()
        .sorted(Comparator.comparing(CoverageCount::state))
        .map(count -> new StateCoverage(count.state(), count.districts(), count.covered()))
        .toList();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
