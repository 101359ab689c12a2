package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;

/** The filter of a list of districts. */
final class DistrictArguments {
  private DistrictArguments() {}

  static DistrictFilter filter(DataFetchingEnvironment environment, Today today) {
    Arguments filter = Arguments.of(environment, "filter");
    return new DistrictFilter(
        today.or(environment.getArgument("on")),
        filter.set("states", FederalState.class),
        filter.set("kinds", DistrictKind.class),
        filter.searchText("nameContains"));
  }
}
