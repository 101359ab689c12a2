package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.mintatlas.application.statistics.CoverageCount;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.region.CoveredShare;

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
   * @param possiblyCoveredCount how many others may be
   * @param regionsWithUnknownAreaCount how many of its listed regions cover nobody knows what
   */
  public record StateCoverage(
      FederalState state,
      int districtCount,
      int coveredCount,
      int possiblyCoveredCount,
      int regionsWithUnknownAreaCount) {

    /** How many are white spots. */
    public int uncoveredCount() {
      return districtCount - coveredCount - possiblyCoveredCount;
    }

    /** The share of them that is covered; 0 where there is none. */
    public double coveredShare() {
      return new CoveredShare(coveredCount, possiblyCoveredCount, districtCount).least();
    }

    /** The share of them that is covered at the most. */
    public double coveredShareAtMost() {
      return new CoveredShare(coveredCount, possiblyCoveredCount, districtCount).most();
    }
  }

  private CoveredShare share() {
    return new CoveredShare(coveredCount(), possiblyCoveredCount(), districtCount());
  }

  private int sum(ToIntFunction<CoverageCount> part) {
    return counts.stream().mapToInt(part).sum();
  }

  /** How many districts there are. */
  public int districtCount() {
    return sum(CoverageCount::districts);
  }

  /** How many of them are covered. */
  public int coveredCount() {
    return sum(CoverageCount::covered);
  }

  /** How many others may be. */
  public int possiblyCoveredCount() {
    return sum(CoverageCount::possible);
  }

  /** How many are white spots. */
  public int uncoveredCount() {
    return districtCount() - coveredCount() - possiblyCoveredCount();
  }

  /** How many listed regions cover nobody knows what. */
  public int regionsWithUnknownAreaCount() {
    return sum(CoverageCount::regionsWithUnknownArea);
  }

  /** The share of them that is covered; 0 where there is none. */
  public double coveredShare() {
    return share().least();
  }

  /** The share of them that is covered at the most. */
  public double coveredShareAtMost() {
    return share().most();
  }

  /** The same for each state. */
  public List<StateCoverage> byState() {
    return counts.stream()
        .sorted(Comparator.comparing(CoverageCount::state))
        .map(count ->
            new StateCoverage(
                count.state(),
                count.districts(),
                count.covered(),
                count.possible(),
                count.regionsWithUnknownArea()))
        .toList();
  }
}
