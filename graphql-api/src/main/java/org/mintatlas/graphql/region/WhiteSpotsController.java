package org.mintatlas.graphql.region;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.label.Derivation;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The white spots. */
@Controller
final class WhiteSpotsController {
  private final FindWhiteSpots whiteSpots;
  private final RegionLoaders regions;
  private final Today today;

  WhiteSpotsController(FindWhiteSpots whiteSpots, RegionLoaders regions, Today today) {
    this.whiteSpots = whiteSpots;
    this.regions = regions;
    this.today = today;
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

  @SchemaMapping(typeName = "WhiteSpots")
  String derivation(
      WhiteSpotsAnswer answer, @Argument @Nullable Language lang, GraphQLContext context) {
    return Derivation.COVERAGE.in(lang, context);
  }

  @SchemaMapping(typeName = "PossiblyCovered")
  CompletableFuture<List<RegionProfile>> regions(
      WhiteSpotsAnswer.PossiblyCovered possible, DataFetchingEnvironment environment) {
    return regions.profiles().loadAll(possible.regions(), environment);
  }
}
