package org.mintatlas.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.network.NetworkFixtures.aFullNetwork;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetwork;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetworkId;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class NetworkTest {

  @Test
  void isForNoStateOfItsOwnWhenItIsNational() {
    assertThat(aNetwork("community").scope()).isEqualTo(NetworkScope.NATIONAL);
    assertThat(aNetwork("community").states()).isEmpty();
    assertInvalid(() -> network(NetworkScope.NATIONAL, Set.of(FederalState.NW)))
        .withMessage("states '[NW]': a national network has none of its own");
  }

  @Test
  void isForExactlyOneStateWhenItIsThatOfAState() {
    assertThat(network(NetworkScope.STATE, Set.of(FederalState.BY)).states())
        .containsExactly(FederalState.BY);
    assertInvalid(() -> network(NetworkScope.STATE, Set.of()))
        .withMessage("states '[]': a network of a state has exactly one");
    assertInvalid(() -> network(NetworkScope.STATE, Set.of(FederalState.BE, FederalState.BB)))
        .withMessage("states '[BE, BB]': a network of a state has exactly one");
  }

  @Test
  void isForAnyStatesWhenItIsInterregional() {
    assertThat(network(NetworkScope.INTERREGIONAL, Set.of()).states()).isEmpty();
    assertThat(network(NetworkScope.INTERREGIONAL, Set.of(FederalState.NW)).states()).hasSize(1);
    assertThat(
            network(NetworkScope.INTERREGIONAL, Set.of(FederalState.BB, FederalState.BE)).states())
        .containsExactly(FederalState.BE, FederalState.BB);
  }

  @Test
  void keepsEveryFact() {
    var coordinator = OrganisationFixtures.anOrganisationId();
    var region = RegionFixtures.aRegionId();

    Network network = aFullNetwork("spree", coordinator, region);

    assertThat(network).hasNoNullFieldsOrProperties();
    assertThat(network.slug()).hasToString("spree");
    assertThat(network.name()).isEqualTo("Spree");
    assertThat(network.coordinator()).isEqualTo(coordinator);
    assertThat(network.coordinatingRegion()).isEqualTo(region);
    assertThat(network.website()).hasToString("https://example.org/spree");
    assertThat(network.sources()).isEqualTo(SharedFixtures.bothSources());
  }

  @Test
  void isRejectedWithoutAName() {
    assertText("network name", 200, text -> network(0, text));
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> network(-1, "Community")).withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfItsStatesAndSources() {
    Set<FederalState> states = EnumSet.of(FederalState.BE);
    List<Source> sources = new ArrayList<>(List.of(SharedFixtures.A_SOURCE));
    Network network =
        new Network(
            aNetworkId(),
            0,
            new Slug("spree"),
            "Spree",
            NetworkScope.STATE,
            states,
            null,
            null,
            null,
            sources);

    states.clear();
    sources.clear();

    assertThat(network.states()).containsExactly(FederalState.BE).isUnmodifiable();
    assertThat(network.sources()).containsExactly(SharedFixtures.A_SOURCE).isUnmodifiable();
  }

  private static Network network(NetworkScope scope, Set<FederalState> states) {
    return new Network(
        aNetworkId(), 0, new Slug("spree"), "Spree", scope, states, null, null, null, List.of());
  }

  private static Network network(long version, String name) {
    return new Network(
        aNetworkId(),
        version,
        new Slug("community"),
        name,
        NetworkScope.NATIONAL,
        Set.of(),
        null,
        null,
        null,
        List.of());
  }
}
