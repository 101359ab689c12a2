package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.springframework.stereotype.Component;

/** The filter of a list of districts. */
@Component
final class DistrictArguments {
  private final Binding<DistrictFilter> filter;

  DistrictArguments(Today today, Bindings bindings) {
    filter = bindings.ofInput("DistrictFilter", arguments -> filter(arguments, today));
  }

  DistrictFilter of(DataFetchingEnvironment environment) {
    return filter.of(environment);
  }

  private static DistrictFilter filter(Arguments filter, Today today) {
    return new DistrictFilter(
        today.or(filter.value("on", LocalDate.class)),
        filter.set("states", FederalState.class),
        filter.set("kinds", DistrictKind.class),
        filter.searchText("nameContains"));
  }
}
