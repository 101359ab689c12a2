package org.mintatlas.graphql.statistics;

import java.util.List;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.domain.geography.FederalState;

/**
 * The regions that a state led at the end of a year.
 *
 * @param state the state
 * @param of the whole year
 */
public record RegionStateCount(FederalState state, RegionYear of) {

  /** One count for each state in which a region is counted. */
  static List<RegionStateCount> in(RegionYear year) {
    return year.states().stream().map(state -> new RegionStateCount(state, year)).toList();
  }

  /** How many were listed. */
  public int listedCount() {
    return of.in(state).listed();
  }

  /** How many others may have been. */
  public int listedUnknownCount() {
    return of.in(state).unknown();
  }

  /** How many were welcomed in this year. */
  public int newlyListedCount() {
    return of.in(state).newlyListed();
  }

  /** How many others may have been. */
  public int newlyListedUnknownCount() {
    return of.in(state).newlyListedUnknown();
  }

  public List<RegionKindCount> byKind() {
    return RegionKindCount.in(state, of);
  }
}
