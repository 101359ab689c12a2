package org.mintatlas.graphql.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The networks: all of them, and those that an organisation coordinates. */
@Controller
@SchemaMapping(typeName = "Network")
final class NetworkController {
  private final BrowseNetworks browse;
  private final NetworkLoaders networks;
  private final OrganisationLoaders organisations;
  private final RegionLoaders regions;
  private final Binding<NetworkFilter> filter;

  NetworkController(
      BrowseNetworks browse,
      NetworkLoaders networks,
      OrganisationLoaders organisations,
      RegionLoaders regions,
      Bindings bindings) {
    this.browse = browse;
    this.networks = networks;
    this.organisations = organisations;
    this.regions = regions;
    filter = bindings.ofInput("NetworkFilter", NetworkController::filter);
  }

  @QueryMapping
  Optional<Network> network(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<Network> networks(DataFetchingEnvironment environment) {
    return list(new NetworkParent.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "networks")
  Connection<Network> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new NetworkParent.CoordinatedBy(organisation.id()), environment);
  }

  @SchemaMapping
  String id(Network network) {
    return NodeId.of(NodeType.NETWORK, network.id().value()).text();
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> coordinatingOrganisation(
      Network network, DataFetchingEnvironment environment) {
    return network.coordinator() == null
        ? null
        : organisations.organisations().load(network.coordinator(), environment);
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable RegionProfile> coordinatingRegion(
      Network network, DataFetchingEnvironment environment) {
    return network.coordinatingRegion() == null
        ? null
        : regions.profiles().load(network.coordinatingRegion(), environment);
  }

  private Connection<Network> list(NetworkParent parent, DataFetchingEnvironment environment) {
    return networks.lists().under(parent, filter.of(environment), environment);
  }

  private static NetworkFilter filter(Arguments arguments) {
    return new NetworkFilter(
        arguments.set("scopes", NetworkScope.class),
        arguments.set("states", FederalState.class),
        arguments.searchText("nameContains"),
        arguments.value("assuredBefore", LocalDate.class));
  }
}
