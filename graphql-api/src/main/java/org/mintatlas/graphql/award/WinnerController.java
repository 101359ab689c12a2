package org.mintatlas.graphql.award;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.application.award.WinnerFilter;
import org.mintatlas.application.award.WinnerScope;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The winners of a call, and what a region won. */
@Controller
@SchemaMapping(typeName = "Winner")
final class WinnerController {
  private final AwardLoaders awards;
  private final RegionLoaders regions;
  private final Binding<WinnerFilter> filter;

  WinnerController(AwardLoaders awards, RegionLoaders regions, Bindings bindings) {
    this.awards = awards;
    this.regions = regions;
    filter =
        bindings.ofInput("WinnerFilter", arguments -> new WinnerFilter(arguments.years("years")));
  }

  @SchemaMapping(typeName = "Call", field = "winners")
  Connection<AwardedRegion> ofCall(Call call, DataFetchingEnvironment environment) {
    return awards
        .winnerLists()
        .under(new WinnerScope.OfCall(call.id()), WinnerFilter.ANY, environment);
  }

  @SchemaMapping(typeName = "Region", field = "awards")
  Connection<AwardedRegion> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return awards
        .winnerLists()
        .under(new WinnerScope.OfRegion(region.id()), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(AwardedRegion won) {
    return NodeId.of(NodeType.WINNER, won.winner().id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Call> call(AwardedRegion won, DataFetchingEnvironment environment) {
    return awards.calls().load(won.call(), environment);
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable RegionProfile> region(
      AwardedRegion won, DataFetchingEnvironment environment) {
    return won.winner().region() == null
        ? null
        : regions.profiles().load(won.winner().region(), environment);
  }

  @SchemaMapping
  String name(AwardedRegion won) {
    return won.winner().name();
  }

  @SchemaMapping
  @Nullable String projectName(AwardedRegion won) {
    return won.winner().project();
  }
}
