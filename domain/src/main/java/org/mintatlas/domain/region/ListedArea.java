package org.mintatlas.domain.region;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a region that is listed on the day in question, or may be, covers on it.
 *
 * @param region the region
 * @param kinds what the region is on the day
 * @param leadState the state that leads it
 * @param certain whether it is known to be listed on the day
 * @param stated the districts that sources say it covers
 * @param hinted the districts that it may cover because no source says which: those of its name and
 *     of its seat
 */
@Buildable
public record ListedArea(
    RegionId region,
    Set<RegionKind> kinds,
    FederalState leadState,
    boolean certain,
    Set<DistrictKey> stated,
    Set<DistrictKey> hinted) {
  /** Keeps copies. */
  public ListedArea {
    Require.given("region", region, "leadState", leadState);
    kinds = Require.set("kinds", kinds);
    stated = Require.set("stated", stated);
    hinted = Require.set("hinted", hinted);
  }

  /**
   * Starts one from what it cannot be without: not certain, and covering nothing until it is said.
   */
  public static ListedAreaBuilder builder(RegionId region, FederalState leadState) {
    return ListedAreaBuilder.empty()
        .region(region)
        .leadState(leadState)
        .kinds(Set.of())
        .stated(Set.of())
        .hinted(Set.of());
  }

  /** Starts one from this one, to change some of it. */
  public ListedAreaBuilder toBuilder() {
    return ListedAreaBuilder.of(this);
  }

  /** Whether the state leads it, or has a district that it covers or may cover. */
  public boolean reaches(FederalState state) {
    return leadState == state
        || Stream.concat(stated.stream(), hinted.stream())
            .anyMatch(district -> district.state() == state);
  }

  /** Whether it is one of these; empty means any. */
  boolean isAnyOf(Set<RegionKind> wanted) {
    return wanted.isEmpty() || !Collections.disjoint(kinds, wanted);
  }
}
