package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The regions, and the white spots between them. */
@Controller
record RegionController(
    BrowseRegions browse, FindWhiteSpots whiteSpots, RegionLoaders loaders, Today today) {

  @QueryMapping
  Optional<RegionProfile> region(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<RegionProfile> regions(DataFetchingEnvironment environment) {
    return loaders.living(new RegionScope.Everywhere(), environment);
  }

  @QueryMapping
  WhiteSpotsAnswer whiteSpots(
      @Argument @Nullable FederalState stateCode,
      @Argument @Nullable LocalDate on,
      @Argument @Nullable List<RegionKind> kinds) {
    AsOf when = today.asOf(on);
    return new WhiteSpotsAnswer(
        stateCode,
        when.day(),
        whiteSpots.find(stateCode, when, Arguments.setOf(kinds, RegionKind.class)));
  }
}
