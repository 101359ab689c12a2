package org.mintatlas.graphql.geography;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The districts. */
@Controller
@SchemaMapping(typeName = "District")
final class DistrictController {
  private final BrowseGeography browse;
  private final GeographyLoaders geography;
  private final DistrictArguments filter;
  private final Today today;

  DistrictController(
      BrowseGeography browse, GeographyLoaders geography, DistrictArguments filter, Today today) {
    this.browse = browse;
    this.geography = geography;
    this.filter = filter;
    this.today = today;
  }

  /** The key goes with the district, so that a retired one is told. */
  private record Asked(DistrictKey key) {}

  @QueryMapping
  @Nullable DataFetcherResult<District> district(
      @Argument DistrictKey key, @Argument @Nullable LocalDate on) {
    return browse
        .district(key, today.or(on))
        .map(district ->
            DataFetcherResult.<District>newResult()
                .data(district)
                .localContext(new Asked(key))
                .build())
        .orElse(null);
  }

  @QueryMapping
  Connection<District> districts(DataFetchingEnvironment environment) {
    return geography
        .lists()
        .under(new DistrictScope.Everywhere(), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(District district) {
    return new NodeId(NodeType.DISTRICT, district.key().value()).text();
  }

  @SchemaMapping
  @Nullable DistrictKey requestedKey(District district, DataFetchingEnvironment environment) {
    // What lies below the district has the same context.
    boolean isAnswer = environment.getExecutionStepInfo().getParent().getPath().getLevel() == 1;
    return isAnswer
            && environment.getLocalContext() instanceof Asked asked
            && !asked.key().equals(district.key())
        ? asked.key()
        : null;
  }

  @SchemaMapping
  CompletableFuture<List<DistrictKey>> successorOf(
      District district, DataFetchingEnvironment environment) {
    return geography
        .retiredKeys()
        .load(district.key(), environment)
        .thenApply(keys -> keys == null ? List.of() : keys);
  }
}
