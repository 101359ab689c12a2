package org.mintatlas.application.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;

/**
 * What a region must be like. Conditions add up; within a set any one will do.
 *
 * @param when the day on which life, kinds and coverage are looked at
 * @param states led by one of these states, or covering one of their districts; empty means any
 * @param kinds is one of these on the day; empty means any
 * @param lifecycle is known to be in one of these states; empty means any
 * @param lifecycleKnown whether it is known in which state it is, or that it had not begun; null
 *     means either
 * @param district covers this district; null means any
 * @param listedYear was welcomed on the national list in this year; null means any
 * @param pilotRegion took part in the pilot phase, or did not; null means either
 * @param nameContains has this text in its name, upper or lower case; null means any name
 */
public record RegionFilter(
    AsOf when,
    Set<FederalState> states,
    Set<RegionKind> kinds,
    Set<LifecycleState> lifecycle,
    @Nullable Boolean lifecycleKnown,
    @Nullable DistrictKey district,
    @Nullable Integer listedYear,
    @Nullable Boolean pilotRegion,
    @Nullable String nameContains) {

  /** Keeps copies. */
  public RegionFilter {
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
    lifecycle = Set.copyOf(lifecycle);
  }

  /** Any region, with life and coverage looked at on the day. */
  public static RegionFilter any(AsOf when) {
    return new RegionFilter(when, Set.of(), Set.of(), Set.of(), null, null, null, null, null);
  }

  /** Regions known to be in one of these states on the day. */
  public static RegionFilter in(AsOf when, Set<LifecycleState> lifecycle) {
    return new RegionFilter(when, Set.of(), Set.of(), lifecycle, null, null, null, null, null);
  }

  /** Regions that were welcomed on the national list in the year. */
  public static RegionFilter listedIn(AsOf when, int year) {
    return new RegionFilter(when, Set.of(), Set.of(), Set.of(), null, null, year, null, null);
  }

  /**
   * What may match in truth, because nobody knows the state on the day: the same conditions but for
   * the states of life.
   */
  public RegionFilter ofUnknownLife() {
    return new RegionFilter(
        when, states, kinds, Set.of(), false, district, listedYear, pilotRegion, nameContains);
  }
}
