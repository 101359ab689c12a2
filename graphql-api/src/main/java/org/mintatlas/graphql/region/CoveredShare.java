package org.mintatlas.graphql.region;

/**
 * How much of an area is covered: at least what is known, at most what may be as well.
 *
 * @param covered how many districts are
 * @param possible how many others may be
 * @param total how many there are
 */
public record CoveredShare(int covered, int possible, int total) {

  /** The share that is covered, 0 to 1; 0 where there is no district. */
  public double least() {
    return share(covered);
  }

  /** The share that is covered at the most. */
  public double most() {
    return share(covered + possible);
  }

  private double share(int part) {
    return total == 0 ? 0 : (double) part / total;
  }
}
