package org.mintatlas.graphql.geography;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Asked;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The districts. */
@Controller
record DistrictController(BrowseGeography browse, GeographyLoaders loaders, Today today) {

  /** The key goes with the district, so that a retired one is told. */
  private record Requested(DistrictKey key) {}

  @QueryMapping
  @Nullable DataFetcherResult<District> district(
      @Argument DistrictKey key, @Argument @Nullable LocalDate on) {
    return browse
        .district(key, today.or(on))
        .map(district ->
            DataFetcherResult.<District>newResult()
                .data(district)
                .localContext(new Requested(key))
                .build())
        .orElse(null);
  }

  @QueryMapping
  Connection<District> districts(DataFetchingEnvironment environment) {
    return loaders.lists.under(new DistrictScope.Everywhere(), environment);
  }

  /** The key by which the district that is the answer was asked for, if it is an earlier one. */
  static @Nullable DistrictKey requestedKey(District district, Asked how) {
    DataFetchingEnvironment environment = how.environment();
    // What lies below the district has the same context.
    boolean isAnswer = environment.getExecutionStepInfo().getParent().getPath().getLevel() == 1;
    return isAnswer
            && environment.getLocalContext() instanceof Requested requested
            && !requested.key().equals(district.key())
        ? requested.key()
        : null;
  }
}
