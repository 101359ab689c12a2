package org.mintatlas.application.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Slug;

/** Networks in memory. */
public final class InMemoryNetworks implements Networks {
  private final Organisations organisations;
  private final Regions regions;
  private final InMemoryAggregates<NetworkId, Network> networks =
      InMemoryAggregates.withSlug(Network::slug);

  /** Networks can refer to what these collections hold. */
  public InMemoryNetworks(Organisations organisations, Regions regions) {
    this.organisations = organisations;
    this.regions = regions;
  }

  @Override
  public SaveResult<Network> save(Network network) {
    if (network.coordinator() != null
        && organisations.byIds(Set.of(network.coordinator())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    if (network.coordinatingRegion() != null
        && regions.profilesByIds(Set.of(network.coordinatingRegion())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    return networks.save(network);
  }

  @Override
  public Optional<Network> bySlug(Slug slug) {
    return networks.bySlug(slug);
  }

  @Override
  public Map<NetworkId, Network> byIds(Set<NetworkId> ids) {
    return networks.byIds(ids);
  }

  @Override
  public Map<NetworkParent, Page<Network>> pages(
      Set<? extends NetworkParent> scopes,
      NetworkFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            network ->
                new Position(
                    PositionOrder.inDirectory(order, network.name(), network),
                    network.id().toString()),
        PositionOrder.directory(order),
        request);
  }

  @Override
  public Map<NetworkParent, Long> counts(
      Set<? extends NetworkParent> scopes, NetworkFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Network> list(NetworkParent scope, NetworkFilter filter) {
    return networks
        .all()
        .filter(network -> isIn(scope, network))
        .filter(network -> Wanted.oneOf(filter.scopes(), network.scope()))
        .filter(network -> Wanted.anyOf(filter.states(), network.states()))
        .filter(network -> Wanted.assuredBefore(filter.assuredBefore(), network))
        .filter(network -> Wanted.inName(filter.nameContains(), network.name()));
  }

  private static boolean isIn(NetworkParent scope, Network network) {
    return switch (scope) {
      case NetworkParent.Everywhere() -> true;
      case NetworkParent.CoordinatedBy(var organisation) ->
          organisation.equals(network.coordinator());
    };
  }
}
