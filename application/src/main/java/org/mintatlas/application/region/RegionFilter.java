package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.RegionKind;

/**
 * What a region must be like. Conditions add up; within a set any one will do.
 *
 * @param on the day on which life and coverage are looked at
 * @param states led by one of these states, or covering one of their districts; empty means any
 * @param kinds is one of these; empty means any
 * @param lifecycle is in one of these states; empty means any
 * @param district covers this district; null means any
 * @param listedYear was welcomed on the national list in this year; null means any
 * @param pilotRegion took part in the pilot phase, or did not; null means either
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 */
public record RegionFilter(
    LocalDate on,
    Set<FederalState> states,
    Set<RegionKind> kinds,
    Set<LifecycleState> lifecycle,
    @Nullable DistrictKey district,
    @Nullable Integer listedYear,
    @Nullable Boolean pilotRegion,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore) {

  /** Keeps copies. */
  public RegionFilter {
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
    lifecycle = Set.copyOf(lifecycle);
  }

  /** Any region, with life and coverage looked at on the day. */
  public static RegionFilter any(LocalDate on) {
    return new RegionFilter(on, Set.of(), Set.of(), Set.of(), null, null, null, null, null);
  }

  /** The same, covering a district. */
  public RegionFilter in(DistrictKey key) {
    return new RegionFilter(
        on, states, kinds, lifecycle, key, listedYear, pilotRegion, nameContains, assuredBefore);
  }
}
