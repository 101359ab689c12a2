package org.mintatlas.application.network.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.network.NetworkFixtures;

class NetworkStatesTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);

  private CommandOutcome<Network, ?> edit(
      Network network, Edit<NetworkScope> scope, Edit<Set<FederalState>> states) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(EditNetwork.class),
            new EditNetwork.Command(
                network.id(),
                network.version(),
                Edit.keep(),
                scope,
                states,
                Edit.keep(),
                Edit.keep(),
                Edit.keep()),
            new People(atlas).programme());
  }

  @Test
  void aNetworkIsForOtherStatesAsItsScopeAllows() {
    Network network =
        saved(
            atlas.networks.save(
                NetworkFixtures.aNetwork("netz").toBuilder()
                    .scope(NetworkScope.STATE)
                    .states(Set.of(FederalState.BY))
                    .build()));
    Network moved = edit(network, Edit.keep(), Edit.to(Set.of(FederalState.NW))).orThrow();
    assertThat(moved.states()).containsExactly(FederalState.NW);
    assertThat(edit(moved, Edit.keep(), Edit.to(Set.of())).toString()).contains("exactly one");
    assertThat(edit(moved, Edit.to(NetworkScope.NATIONAL), Edit.keep()).toString())
        .contains("none of its own");
    Network national = edit(moved, Edit.to(NetworkScope.NATIONAL), Edit.to(Set.of())).orThrow();
    assertThat(national.scope()).isEqualTo(NetworkScope.NATIONAL);
    assertThat(national.states()).isEmpty();
  }
}
