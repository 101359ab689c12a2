package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The federal states and the postcodes. */
@Controller
final class PlaceController {
  private static final List<FederalState> BY_NAME =
      Stream.of(FederalState.values()).sorted(Comparator.comparing(FederalState::nameDe)).toList();

  private final GeographyLoaders loaders;

  PlaceController(GeographyLoaders loaders) {
    this.loaders = loaders;
  }

  @QueryMapping
  List<FederalState> federalStates() {
    return BY_NAME;
  }

  @QueryMapping
  FederalState federalState(@Argument FederalState code) {
    return code;
  }

  @QueryMapping
  CompletableFuture<@Nullable Postcode> postcode(
      @Argument PostalCode code, DataFetchingEnvironment environment) {
    return loaders.postcodes.load(code, environment);
  }
}
