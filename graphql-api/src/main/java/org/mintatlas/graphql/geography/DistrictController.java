package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
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
  private final GeographyLoaders geography;

  DistrictController(GeographyLoaders geography) {
    this.geography = geography;
  }

  @QueryMapping
  CompletableFuture<@Nullable District> district(
      @Argument DistrictKey key, DataFetchingEnvironment environment) {
    return geography.districts().load(key, environment);
  }

  @QueryMapping
  Connection<District> districts(DataFetchingEnvironment environment) {
    return geography
        .lists()
        .under(new DistrictScope.Everywhere(), DistrictArguments.filter(environment), environment);
  }

  @SchemaMapping
  String id(District district) {
    return new NodeId(NodeType.DISTRICT, district.key().value()).text();
  }
}
