package org.mintatlas.graphql.network;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of networks and memberships, and theirs under others. */
@Component
record NetworkFields(
    NetworkLoaders networks,
    OrganisationLoaders organisations,
    RegionLoaders regions,
    InitiativeLoaders initiatives,
    Actors actors)
    implements FeatureFields {
  private static final MembershipScope EVERYWHERE = new MembershipScope.Everywhere();

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue("network", "networks", new NetworkParent.Everywhere(), networks.lists),
        Fields.of(Network.class)
            .one("coordinatingOrganisation", Network::coordinator, organisations.organisations)
            .one("coordinatingRegion", Network::coordinatingRegion, regions.profiles)
            .page(
                "memberships",
                network -> new MembershipScope.InNetwork(network.id()),
                networks.membershipLists),
        Fields.of("Viewer", Self.class)
            .value(
                "memberships",
                (self, asked) ->
                    BrowseNetworks.ALL_MEMBERSHIPS.allows(actors.of(asked.request()), EVERYWHERE)
                        ? networks.membershipLists.under(EVERYWHERE, asked)
                        : null),
        Fields.of(Membership.class)
            .one("network", Membership::network, networks.networks)
            .value(
                "member",
                membership ->
                    switch (membership.member()) {
                      case Member.OfRegion(var region) -> regions.profiles.keyOf(region);
                      case Member.OfInitiative(var initiative) ->
                          initiatives.initiatives.keyOf(initiative);
                    })
            .value("status", Membership::state),
        Fields.of(Organisation.class)
            .page(
                "networks",
                organisation -> new NetworkParent.CoordinatedBy(organisation.id()),
                networks.lists),
        Fields.of("Region", RegionProfile.class)
            .page(
                "memberships",
                region -> new MembershipScope.OfMember(new Member.OfRegion(region.id())),
                networks.membershipLists),
        Fields.of(Initiative.class)
            .page(
                "memberships",
                initiative ->
                    new MembershipScope.OfMember(new Member.OfInitiative(initiative.id())),
                networks.membershipLists));
  }
}
