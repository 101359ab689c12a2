package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** An initiative and what it refers to. */
@Controller
@SchemaMapping(typeName = "Initiative")
final class InitiativeController {
  private final BrowseInitiatives browse;
  private final OrganisationLoaders organisations;
  private final RegionLoaders regions;
  private final Today today;

  InitiativeController(
      BrowseInitiatives browse,
      OrganisationLoaders organisations,
      RegionLoaders regions,
      Today today) {
    this.browse = browse;
    this.organisations = organisations;
    this.regions = regions;
    this.today = today;
  }

  @QueryMapping
  Optional<Initiative> initiative(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @SchemaMapping
  String id(Initiative initiative) {
    return NodeId.of(NodeType.INITIATIVE, initiative.id().value()).text();
  }

  @SchemaMapping
  @Nullable Boolean outdated(Initiative initiative, @Argument @Nullable LocalDate on) {
    return initiative.outdatedOn(today.or(on));
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> organisation(
      Initiative initiative, DataFetchingEnvironment environment) {
    return initiative.organisation() == null
        ? null
        : organisations.organisations().load(initiative.organisation(), environment);
  }

  @SchemaMapping
  Connection<RegionProfile> regions(Initiative initiative, DataFetchingEnvironment environment) {
    return regions.among(initiative.regions(), initiative.id(), environment);
  }
}
