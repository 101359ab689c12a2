package org.mintatlas.persistence.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Networks in the database. */
public class JpaNetworks implements Networks {
  private static final ListSource EVERYWHERE = ListSource.everywhere("network n", "n", "n.id");

  private static final ListSource COORDINATED_BY =
      new ListSource("network n", "n.coordinator_id = parent.key", KeyType.UUID, "n", "n.id");

  private final NetworkMapper mapper = Mappers.getMapper(NetworkMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaNetworks(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Network> save(Network network) {
    return store.attempt(
        network.version(),
        () -> {
          long version = store.write(mapper.toEntity(network), network.version());
          store.claim("network", network.slug(), network.id().value());
          return network.withVersion(version);
        });
  }

  @Override
  public Optional<Network> bySlug(Slug slug) {
    return NetworkRows.NETWORKS.bySlug(jdbc, slug);
  }

  @Override
  public Map<NetworkId, Network> byIds(Set<NetworkId> ids) {
    return NetworkRows.NETWORKS.byIds(jdbc, ids, NetworkId::value, Network::id);
  }

  @Override
  public Map<NetworkParent, Page<Network>> pages(
      Set<? extends NetworkParent> parents,
      NetworkFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return pages.pages(
        parents,
        JpaNetworks::list,
        conditions(filter),
        SortKey.directory(order),
        request,
        NetworkRows.NETWORKS);
  }

  @Override
  public Map<NetworkParent, Long> counts(
      Set<? extends NetworkParent> parents, NetworkFilter filter) {
    return pages.counts(parents, JpaNetworks::list, conditions(filter));
  }

  private static ListSource.Parent list(NetworkParent parent) {
    return switch (parent) {
      case NetworkParent.Everywhere() -> EVERYWHERE.whole();
      case NetworkParent.CoordinatedBy(var organisation) ->
          COORDINATED_BY.under(organisation.value());
    };
  }

  private static Conditions conditions(NetworkFilter filter) {
    return new Conditions()
        .oneOf("n.scope", "scopes", filter.scopes())
        .anyOf("n.states", "states", filter.states())
        .containing("n.name", filter.nameContains())
        .assuredBefore("n", filter.assuredBefore());
  }
}
