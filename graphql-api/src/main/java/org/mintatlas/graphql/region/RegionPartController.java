package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a region and its parts refer to. */
@Controller
final class RegionPartController {
  private final GeographyLoaders geography;
  private final OrganisationLoaders organisations;

  RegionPartController(GeographyLoaders geography, OrganisationLoaders organisations) {
    this.geography = geography;
    this.organisations = organisations;
  }

  @SchemaMapping(typeName = "Region")
  CompletableFuture<@Nullable District> seatDistrict(
      RegionProfile region, DataFetchingEnvironment environment) {
    return region.seatDistrict() == null
        ? CompletableFuture.completedFuture(null)
        : geography.districts().load(region.seatDistrict(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable District> district(
      Coverage coverage, DataFetchingEnvironment environment) {
    return geography.districts().load(coverage.district(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Organisation> organisation(
      Involvement involvement, DataFetchingEnvironment environment) {
    return organisations.organisations().load(involvement.organisation(), environment);
  }

  @SchemaMapping
  @Nullable PartialDate from(Coverage coverage) {
    return coverage.tenure().from();
  }

  @SchemaMapping
  @Nullable PartialDate to(Coverage coverage) {
    return coverage.tenure().to();
  }

  @SchemaMapping
  @Nullable PartialDate from(Involvement involvement) {
    return involvement.tenure().from();
  }

  @SchemaMapping
  @Nullable PartialDate to(Involvement involvement) {
    return involvement.tenure().to();
  }
}
