package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The lists of regions: all of them, and those under something else. */
@Controller
final class RegionListController {
  private final RegionLoaders regions;

  RegionListController(RegionLoaders regions) {
    this.regions = regions;
  }

  @QueryMapping
  Connection<RegionProfile> regions(DataFetchingEnvironment environment) {
    return list(new RegionScope.Everywhere(), environment);
  }

  @SchemaMapping(field = "regions")
  Connection<RegionProfile> ofState(FederalState state, DataFetchingEnvironment environment) {
    return list(new RegionScope.InState(state), environment);
  }

  @SchemaMapping(field = "regions")
  Connection<RegionProfile> ofDistrict(District district, DataFetchingEnvironment environment) {
    return list(new RegionScope.InDistrict(district.key()), environment);
  }

  @SchemaMapping(field = "possibleRegions")
  Connection<RegionProfile> maybeOfDistrict(
      District district, DataFetchingEnvironment environment) {
    return list(new RegionScope.MaybeInDistrict(district.key()), environment);
  }

  @SchemaMapping(field = "regions")
  Connection<RegionProfile> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new RegionScope.WithOrganisation(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "Region")
  Connection<RegionProfile> predecessors(
      RegionProfile region, DataFetchingEnvironment environment) {
    return regions.whole(new RegionScope.SucceededBy(region.id()), region.id(), environment);
  }

  private Connection<RegionProfile> list(RegionScope scope, DataFetchingEnvironment environment) {
    return regions.living(scope, environment);
  }

  @SchemaMapping(typeName = "RegionConnection")
  CompletableFuture<Integer> unknownCount(
      RegionConnection regions, DataFetchingEnvironment environment) {
    return regions.uncertain().totalCount(environment);
  }
}
