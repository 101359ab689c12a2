package org.mintatlas.application.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Require;

/**
 * The regions at the end of a year.
 *
 * @param year the year
 * @param on its last day, or the day up to which was looked
 * @param counts what was counted; where nothing was there is none
 */
public record RegionYear(int year, LocalDate on, List<RegionCount> counts) {

  /** Keeps a copy. */
  public RegionYear {
    Require.given("on", on);
    counts = Require.list("counts", counts);
  }

  /** Adds up all that was counted. */
  static RegionYear of(int year, LocalDate on, Collection<RegionCount> counts) {
    return new RegionYear(year, on, counts.stream().filter(count -> count.year() == year).toList());
  }

  /** All of them, each once. */
  public RegionCount total() {
    return in(null);
  }

  /** All of a state, each once. */
  public RegionCount in(@Nullable FederalState state) {
    return counts.stream()
        .filter(count -> count.kind() == null && count.state() == state)
        .findFirst()
        .orElseGet(() -> new RegionCount(year, null, state, 0, 0, 0, 0));
  }

  /** By kind in a state, or in all of Germany, in the order of the kinds. */
  public List<RegionCount> byKind(@Nullable FederalState state) {
    return counts.stream()
        .filter(count -> count.kind() != null && count.state() == state)
        .sorted(Comparator.comparing(RegionYear::kind))
        .toList();
  }

  /** By state, in the order of the states. */
  public List<RegionCount> byState() {
    return counts.stream()
        .filter(count -> count.kind() == null && count.state() != null)
        .sorted(Comparator.comparing(RegionYear::state))
        .toList();
  }

  /** The states that led any of them, in the order of the states. */
  public List<FederalState> states() {
    return byState().stream().map(RegionYear::state).toList();
  }

  private static RegionKind kind(RegionCount count) {
    return Objects.requireNonNull(count.kind());
  }

  private static FederalState state(RegionCount count) {
    return Objects.requireNonNull(count.state());
  }
}
