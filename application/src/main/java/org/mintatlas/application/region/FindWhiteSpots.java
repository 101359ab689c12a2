package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;

/** Use case: somebody asks where no listed region is. */
public class FindWhiteSpots {
  private final Districts districts;
  private final Regions regions;

  /** Reads from these collections. */
  public FindWhiteSpots(Districts districts, Regions regions) {
    this.districts = districts;
    this.regions = regions;
  }

  /**
   * The districts that no listed region covers on the day.
   *
   * @param state only in this state; null for all of Germany
   * @param kinds only regions that are one of these count; empty means all
   */
  public WhiteSpots find(@Nullable FederalState state, LocalDate day, Set<RegionKind> kinds) {
    List<District> area =
        districts.all(
            state == null ? new DistrictScope.Everywhere() : new DistrictScope.InState(state));
    return WhiteSpots.among(area, regions.listedCoverage(state, day), kinds);
  }
}
