package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The postcodes. */
@Controller
@SchemaMapping(typeName = "Postcode")
final class PostcodeController {
  private final GeographyLoaders geography;

  PostcodeController(GeographyLoaders geography) {
    this.geography = geography;
  }

  @QueryMapping
  CompletableFuture<@Nullable Postcode> postcode(
      @Argument PostalCode code, DataFetchingEnvironment environment) {
    return geography.postcodes().load(code, environment);
  }

  @SchemaMapping
  String id(Postcode postcode) {
    return new NodeId(NodeType.POSTCODE, postcode.code().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable District> mainDistrict(
      Postcode postcode, DataFetchingEnvironment environment) {
    return geography.districts().load(postcode.mainDistrict(), environment);
  }

  @SchemaMapping
  CompletableFuture<List<District>> districts(
      Postcode postcode, DataFetchingEnvironment environment) {
    return geography
        .districts()
        .loadAll(postcode.areas().stream().map(Postcode.Area::district).toList(), environment);
  }
}
