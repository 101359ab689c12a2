package org.mintatlas.testkit.network;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.network.NetworkFixtures.aFullNetwork;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetworkId;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkFilterBuilder;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What every implementation of {@link Networks} promises. */
public interface NetworksContract
    extends CatalogueContract<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder>,
        DirectoryContract<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder> {

  @Override
  default KeptList<NetworkId, Network, NetworkParent, NetworkFilter, DirectoryOrder> keptList() {
    return KeptList.of(
            networks(),
            slug ->
                new Network(
                    aNetworkId(),
                    0,
                    slug,
                    "Minimal",
                    NetworkScope.NATIONAL,
                    Set.of(),
                    null,
                    null,
                    null,
                    List.of()),
            () -> aFullNetwork("every-field", organisation(1), region("coordinating")))
        .under("coordinator", this::organisation, NetworkParent.CoordinatedBy::new)
        .listed(new NetworkParent.Everywhere(), NetworkFilter.ANY, DirectoryOrder.NAME);
  }

  /** One of both coordinates it at the most. */
  @Override
  default Map<Referent, Network> dangling(Network network) {
    Map<Referent, Network> all = new EnumMap<>(Referent.class);
    all.putAll(CatalogueContract.super.dangling(with(network, "coordinator", null)));
    all.putAll(CatalogueContract.super.dangling(with(network, "coordinatingRegion", null)));
    return all;
  }

  @Test
  default void canBeFilteredByScopes() {
    put("a-national", NetworkScope.NATIONAL);
    Network state = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several = put("c-several", NetworkScope.INTERREGIONAL);
    assertWhere(any -> any.scopes(Set.of(NetworkScope.STATE, NetworkScope.INTERREGIONAL)))
        .isExactly(state, several);
  }

  @Test
  default void canBeFilteredByStates() {
    put("a-national", NetworkScope.NATIONAL);
    Network bayern = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several =
        put("c-several", NetworkScope.INTERREGIONAL, FederalState.BE, FederalState.BB);
    put("d-elsewhere", NetworkScope.STATE, FederalState.TH);
    assertWhere(any -> any.states(Set.of(FederalState.BY, FederalState.BE, FederalState.BB)))
        .isExactly(bayern, several);
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Network found = put("mint-bayern", NetworkScope.STATE, FederalState.BY);
    put("mint-thueringen", NetworkScope.STATE, FederalState.TH);
    put("mint-several", NetworkScope.INTERREGIONAL, FederalState.BY);
    put("another-bayern", NetworkScope.STATE, FederalState.BY);
    assertWhere(any ->
            any.scopes(Set.of(NetworkScope.STATE))
                .states(Set.of(FederalState.BY))
                .nameContains("mint"))
        .isExactly(found);
  }

  private Network put(String slug, NetworkScope scope, FederalState... states) {
    Network network = with(NetworkFixtures.aNetwork(slug), "scope", NetworkScope.INTERREGIONAL);
    return saved(save(with(with(network, "states", Set.of(states)), "scope", scope)));
  }

  private PagedListAssert<NetworkParent, NetworkFilter, DirectoryOrder, Network> assertWhere(
      UnaryOperator<NetworkFilterBuilder> condition) {
    return assertList().where(condition.apply(NetworkFilter.ANY.toBuilder()).build());
  }
}
