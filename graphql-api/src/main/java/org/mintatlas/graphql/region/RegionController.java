package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFlag;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A region and its relations. */
@Controller
@SchemaMapping(typeName = "Region")
final class RegionController {
  private final BrowseRegions browse;
  private final RegionLoaders regions;
  private final Today today;

  RegionController(BrowseRegions browse, RegionLoaders regions, Today today) {
    this.browse = browse;
    this.regions = regions;
    this.today = today;
  }

  @QueryMapping
  Optional<RegionProfile> region(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @SchemaMapping
  String id(RegionProfile region) {
    return NodeId.of(NodeType.REGION, region.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<RegionName>> formerNames(
      RegionProfile region, DataFetchingEnvironment environment) {
    return inFull(region, environment, Region::formerNames);
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<FederalState>> states(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> states(whole, today.or(on)));
  }

  private static List<FederalState> states(Region region, LocalDate day) {
    FederalState lead = region.profile().leadState();
    Stream<FederalState> others =
        region.coveredStates(day).stream()
            .filter(state -> state != lead)
            .sorted(Comparator.comparing(FederalState::nameDe));
    return Stream.concat(Stream.of(lead), others).toList();
  }

  @SchemaMapping
  CompletableFuture<@Nullable LifecycleStatus> lifecycleStatus(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> whole.standing(today.asOf(on)).state());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Boolean> lifecycleKnown(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> whole.standing(today.asOf(on)).known());
  }

  @SchemaMapping
  CompletableFuture<@Nullable PartialDate> listedNoLaterThan(
      RegionProfile region, DataFetchingEnvironment environment) {
    return evidence(region, environment, ListedBy::date);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Source> listedNoLaterThanSource(
      RegionProfile region, DataFetchingEnvironment environment) {
    return evidence(region, environment, ListedBy::source);
  }

  private <T> CompletableFuture<@Nullable T> evidence(
      RegionProfile region, DataFetchingEnvironment environment, Function<ListedBy, T> part) {
    return this.<@Nullable T>inFull(
        region,
        environment,
        whole -> {
          ListedBy evidence = whole.lifecycle().listedBy();
          return evidence == null ? null : part.apply(evidence);
        });
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<Lifecycle.Change>> lifecycle(
      RegionProfile region, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> whole.lifecycle().changes());
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<Coverage>> coverage(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> whole.coverage(today.or(on)).toList());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Boolean> coverageKnown(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return inFull(region, environment, whole -> whole.coverageKnown(today.or(on)));
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<Involvement>> involvements(
      RegionProfile region,
      @Argument @Nullable LocalDate on,
      @Argument @Nullable List<Involvement.Role> roles,
      DataFetchingEnvironment environment) {
    LocalDate day = today.or(on);
    Set<Involvement.Role> wanted = Arguments.setOf(roles, Involvement.Role.class);
    return inFull(
        region,
        environment,
        whole ->
            whole.involvements().stream()
                .filter(i ->
                    whole.lasts(i.tenure(), day) && (wanted.isEmpty() || wanted.contains(i.role())))
                .toList());
  }

  @SchemaMapping
  CompletableFuture<@Nullable ClusterFunding> clusterFunding(
      RegionProfile region, DataFetchingEnvironment environment) {
    return inFull(region, environment, Region::clusterFunding);
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<QualitySeal>> seals(
      RegionProfile region, DataFetchingEnvironment environment) {
    return inFull(region, environment, Region::seals);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Set<RegionFlag>> flags(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return regions
        .inFull()
        .load(region.id(), environment)
        .thenApply(whole -> whole == null ? null : whole.flags(today.or(on)));
  }

  @SchemaMapping
  CompletableFuture<@Nullable RegionProfile> successor(
      RegionProfile region, DataFetchingEnvironment environment) {
    return regions
        .inFull()
        .load(region.id(), environment)
        .thenCompose(whole -> {
          RegionId successor = whole == null ? null : whole.region().successor();
          return successor == null
              ? CompletableFuture.completedFuture(null)
              : regions.profiles().load(successor, environment);
        });
  }

  /** A part of the whole region; null when the region went away in this very moment. */
  private <T extends @Nullable Object> CompletableFuture<@Nullable T> inFull(
      RegionProfile region, DataFetchingEnvironment environment, Function<Region, T> part) {
    return regions
        .inFull()
        .load(region.id(), environment)
        .thenApply(whole -> whole == null ? null : part.apply(whole.region()));
  }
}
