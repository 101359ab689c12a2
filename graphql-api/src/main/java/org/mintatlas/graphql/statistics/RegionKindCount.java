package org.mintatlas.graphql.statistics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.statistics.RegionYear;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;

/** The regions of a kind at the end of a year. */
public record RegionKindCount(
    RegionKind kind,
    int listedCount,
    int listedUnknownCount,
    int newlyListedCount,
    int newlyListedUnknownCount) {

  /** By kind in a state, or in all of Germany. */
  static List<RegionKindCount> in(@Nullable FederalState state, RegionYear year) {
    return year.byKind(state).stream()
        .map(count ->
            new RegionKindCount(
                Objects.requireNonNull(count.kind()),
                count.listed(),
                count.unknown(),
                count.newlyListed(),
                count.newlyListedUnknown()))
        .toList();
  }
}
