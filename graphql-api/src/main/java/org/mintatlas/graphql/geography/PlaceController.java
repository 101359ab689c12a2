package org.mintatlas.graphql.geography;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.Place;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The district of a place. */
@Controller
final class PlaceController {
  private final GeographyLoaders geography;

  PlaceController(GeographyLoaders geography) {
    this.geography = geography;
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable District> district(
      Place place, DataFetchingEnvironment environment) {
    return place.district() == null
        ? null
        : geography.districts().load(place.district(), environment);
  }
}
