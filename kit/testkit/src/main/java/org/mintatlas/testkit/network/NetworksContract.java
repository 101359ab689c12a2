package org.mintatlas.testkit.network;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Networks} promises. */
public interface NetworksContract
    extends SluggedContract<NetworkId, Network>,
        ScopedContract<NetworkParent, NetworkFilter, DirectoryOrder, Network>,
        DirectoryContract<NetworkId, Network, NetworkParent, NetworkFilter> {

  @Override
  default Networks store() {
    return networks();
  }

  @Override
  default Network minimal(String slug) {
    return national(NetworkFixtures.aNetworkId(), new Slug(slug), "Minimal", null);
  }

  @Override
  default Network full() {
    return NetworkFixtures.aFullNetwork("every-field", organisation(1), region("coordinating"));
  }

  @Override
  default Network emptied(Network network) {
    return national(network.id(), network.slug(), network.name(), null)
        .withVersion(network.version());
  }

  @Override
  default Map<Referent, Network> dangling(Network network) {
    return Map.of(
        Referent.ORGANISATION,
        with(
            with(network, "coordinatingRegion", null),
            "coordinator",
            OrganisationFixtures.anOrganisationId()),
        Referent.REGION,
        with(with(network, "coordinator", null), "coordinatingRegion", RegionFixtures.aRegionId()));
  }

  @Override
  default Scopes<NetworkParent> scopes() {
    return Scopes.of(
        (int number) -> organisation(number),
        OrganisationId::new,
        NetworkParent.CoordinatedBy::new);
  }

  @Override
  default NetworkFilter anything() {
    return NetworkFilter.ANY;
  }

  @Override
  default NetworkFilter named(String text) {
    return new NetworkFilter(Set.of(), Set.of(), text, null);
  }

  @Override
  default Network put(NetworkParent scope, int identity, String name) {
    return saved(
        save(
            national(
                new NetworkId(Identities.number(identity)),
                new Slug("network-" + identity),
                name,
                ((NetworkParent.CoordinatedBy) scope).organisation())));
  }

  @Override
  default NetworkFilter assuredBefore(LocalDate day) {
    return new NetworkFilter(Set.of(), Set.of(), null, day);
  }

  @Test
  default void everywhereListsAllAndACoordinatorItsOwn() {
    Network own =
        saved(
            save(NetworkFixtures.aFullNetwork("a-full", organisation(1), region("coordinating"))));
    Network without = saved(save(NetworkFixtures.aNetwork("b-without")));
    assertEverywhere(NetworkFilter.ANY, own, without);
    assertList(networks(), scope(), NetworkFilter.ANY, DirectoryOrder.NAME).isExactly(own);
  }

  @Test
  default void canBeFilteredByScopes() {
    put("a-national", NetworkScope.NATIONAL);
    Network state = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several = put("c-several", NetworkScope.INTERREGIONAL);
    assertEverywhere(
        new NetworkFilter(
            Set.of(NetworkScope.STATE, NetworkScope.INTERREGIONAL), Set.of(), null, null),
        state,
        several);
  }

  @Test
  default void canBeFilteredByStates() {
    put("a-national", NetworkScope.NATIONAL);
    Network bayern = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several =
        put("c-several", NetworkScope.INTERREGIONAL, FederalState.BE, FederalState.BB);
    put("d-elsewhere", NetworkScope.STATE, FederalState.TH);
    assertEverywhere(
        new NetworkFilter(
            Set.of(), Set.of(FederalState.BY, FederalState.BE, FederalState.BB), null, null),
        bayern,
        several);
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Network found = put("mint-bayern", NetworkScope.STATE, FederalState.BY);
    put("mint-thueringen", NetworkScope.STATE, FederalState.TH);
    put("mint-several", NetworkScope.INTERREGIONAL, FederalState.BY);
    put("another-bayern", NetworkScope.STATE, FederalState.BY);
    assertEverywhere(
        new NetworkFilter(Set.of(NetworkScope.STATE), Set.of(FederalState.BY), "mint", null),
        found);
  }

  private Network put(String slug, NetworkScope scope, FederalState... states) {
    Network network = NetworkFixtures.aNetwork(slug);
    return saved(
        save(
            new Network(
                network.id(),
                0,
                network.slug(),
                network.name(),
                scope,
                Set.of(states),
                null,
                null,
                null,
                network.sources())));
  }

  private void assertEverywhere(NetworkFilter filter, Network... expected) {
    assertList(networks(), new NetworkParent.Everywhere(), filter, DirectoryOrder.NAME)
        .isExactly(expected);
  }

  private static Network national(
      NetworkId id, Slug slug, String name, @Nullable OrganisationId coordinator) {
    return new Network(
        id, 0, slug, name, NetworkScope.NATIONAL, Set.of(), coordinator, null, null, List.of());
  }
}
