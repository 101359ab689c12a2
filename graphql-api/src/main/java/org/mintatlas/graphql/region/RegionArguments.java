package org.mintatlas.graphql.region;

import java.time.LocalDate;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;

/** The filter of a list of regions. */
final class RegionArguments {
  private RegionArguments() {}

  static RegionFilter filter(Arguments filter, Today today) {
    return new RegionFilter(
        today.asOf(filter.value("on", LocalDate.class)),
        filter.set("states", FederalState.class),
        filter.set("kinds", RegionKind.class),
        filter.set("lifecycleStatuses", LifecycleStatus.class),
        filter.value("district", DistrictKey.class),
        filter.year("listedIn"),
        filter.value("pilotRegion", Boolean.class),
        filter.searchText("nameContains"),
        filter.value("assuredBefore", LocalDate.class),
        Boolean.TRUE.equals(filter.value("uncertain", Boolean.class)));
  }
}
