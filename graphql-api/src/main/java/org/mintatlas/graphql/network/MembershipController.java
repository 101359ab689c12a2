package org.mintatlas.graphql.network;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The memberships of a network, a region or an initiative, and what a membership refers to. */
@Controller
@SchemaMapping(typeName = "Membership")
final class MembershipController {
  private final NetworkLoaders networks;
  private final RegionLoaders regions;
  private final InitiativeLoaders initiatives;
  private final Binding<MembershipFilter> filter;

  MembershipController(
      NetworkLoaders networks,
      RegionLoaders regions,
      InitiativeLoaders initiatives,
      Bindings bindings) {
    this.networks = networks;
    this.regions = regions;
    this.initiatives = initiatives;
    filter = bindings.ofInput("MembershipFilter", MembershipController::filter);
  }

  @SchemaMapping(typeName = "Network", field = "memberships")
  Connection<Membership> ofNetwork(Network network, DataFetchingEnvironment environment) {
    return list(new MembershipScope.InNetwork(network.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "memberships")
  Connection<Membership> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new MembershipScope.OfMember(new Member.OfRegion(region.id())), environment);
  }

  @SchemaMapping(typeName = "Initiative", field = "memberships")
  Connection<Membership> ofInitiative(Initiative initiative, DataFetchingEnvironment environment) {
    return list(
        new MembershipScope.OfMember(new Member.OfInitiative(initiative.id())), environment);
  }

  @SchemaMapping
  String id(Membership membership) {
    return NodeId.of(NodeType.MEMBERSHIP, membership.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Network> network(
      Membership membership, DataFetchingEnvironment environment) {
    return networks.networks().load(membership.network(), environment);
  }

  @SchemaMapping
  CompletableFuture<? extends @Nullable Object> member(
      Membership membership, DataFetchingEnvironment environment) {
    return switch (membership.member()) {
      case Member.OfRegion member -> regions.profiles().load(member.region(), environment);
      case Member.OfInitiative member ->
          initiatives.initiatives().load(member.initiative(), environment);
    };
  }

  private Connection<Membership> list(MembershipScope scope, DataFetchingEnvironment environment) {
    return networks.membershipLists().under(scope, filter.of(environment), environment);
  }

  private static MembershipFilter filter(Arguments arguments) {
    return new MembershipFilter(arguments.set("statuses", MembershipStatus.class));
  }
}
