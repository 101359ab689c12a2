package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;

/**
 * What a region must be like. Conditions add up; within a set any one will do.
 *
 * @param when the day on which life, kinds and coverage are looked at
 * @param states led by one of these states, or covering one of their districts; empty means any
 * @param kinds is one of these on the day; empty means any
 * @param lifecycle is known to be in one of these states; empty means any
 * @param district covers this district; null means any
 * @param listedYear is known to have been welcomed on the national list in this year; null means
 *     any
 * @param pilotRegion took part in the pilot phase, or did not; null means either
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param uncertain instead of what matches {@code lifecycle} and {@code listedYear} that of which
 *     nobody knows whether it does
 */
public record RegionFilter(
    AsOf when,
    Set<FederalState> states,
    Set<RegionKind> kinds,
    Set<LifecycleStatus> lifecycle,
    @Nullable DistrictKey district,
    @Nullable Integer listedYear,
    @Nullable Boolean pilotRegion,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    boolean uncertain) {

  /** Keeps copies. */
  public RegionFilter {
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
    lifecycle = Set.copyOf(lifecycle);
  }

  /** Any region, with life and coverage looked at on the day. */
  public static RegionFilter any(AsOf when) {
    return new RegionFilter(
        when, Set.of(), Set.of(), Set.of(), null, null, null, null, null, false);
  }

  /** Regions known to be in one of these states on the day. */
  public static RegionFilter in(AsOf when, Set<LifecycleStatus> lifecycle) {
    return new RegionFilter(
        when, Set.of(), Set.of(), lifecycle, null, null, null, null, null, false);
  }

  /** Regions that were welcomed on the national list in the year. */
  public static RegionFilter listedIn(AsOf when, int year) {
    return new RegionFilter(
        when, Set.of(), Set.of(), Set.of(), null, year, null, null, null, false);
  }

  /** What may match in truth, and nobody knows whether it does. */
  public RegionFilter whereUncertain() {
    return new RegionFilter(
        when,
        states,
        kinds,
        lifecycle,
        district,
        listedYear,
        pilotRegion,
        nameContains,
        assuredBefore,
        true);
  }
}
