package org.mintatlas.application.statistics;

import java.util.List;
import java.util.Set;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;

/**
 * Numbers counted from what is stored, each in a single statement. What grows without end, such as
 * initiatives, is counted when it is stored, so that asking costs the same however many there are.
 */
public interface Statistics {

  /**
   * Regions at the end of each year: in all, by kind, by state, and by kind and state. The last day
   * of a year is 31 December, or {@code on} in the year of that day; years after it have no counts.
   * Where none is listed, unknown or new there is no count.
   *
   * @param on the day up to which is looked
   * @param kinds only regions that are one of these on the last day, counted as one of these; empty
   *     means all
   * @param states only regions led by one of these; empty means all
   */
  List<RegionCount> regions(
      YearRange years, AsOf on, Set<RegionKind> kinds, Set<FederalState> states);

  /** Initiatives by kind and state, as they are now. */
  List<InitiativeCount> initiatives();

  /** Events that are published and not cancelled, by the year in which they start and by kind. */
  List<EventCount> events(YearRange years);
}
