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
    RegionFilter wanted = read(filter, today);
    if (wanted.uncertain() && wanted.lifecycle().isEmpty() && wanted.listedYear() == null) {
      filter.refuse(
          "uncertain", true, "needs lifecycleStatuses or listedIn beside it, which it turns round");
    }
    return wanted;
  }

  private static RegionFilter read(Arguments filter, Today today) {
    return RegionFilter.builder(today.asOf(filter.value("on", LocalDate.class)))
        .states(filter.set("states", FederalState.class))
        .kinds(filter.set("kinds", RegionKind.class))
        .lifecycle(filter.set("lifecycleStatuses", LifecycleStatus.class))
        .includeEnded(Boolean.TRUE.equals(filter.value("includeEnded", Boolean.class)))
        .districts(filter.set("districts", DistrictKey.class))
        .listedYear(filter.year("listedIn"))
        .pilotRegion(filter.value("pilotRegion", Boolean.class))
        .nameContains(filter.searchText("nameContains"))
        .assuredBefore(filter.value("assuredBefore", LocalDate.class))
        .uncertain(Boolean.TRUE.equals(filter.value("uncertain", Boolean.class)))
        .build();
  }
}
