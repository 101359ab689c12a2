package org.mintatlas.application.network.maintenance;

import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.network.Networks;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: the programme team changes what is said of a network. */
public record EditNetwork(Networks networks)
    implements CommandHandler<EditNetwork.Command, Network, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param network the network, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the network, up to 200 characters
   * @param scope how far it reaches
   * @param states the federal states it is for: none when it is national
   * @param coordinator the organisation that coordinates it, by its identity
   * @param coordinatingRegion the region that coordinates it, by its identity
   * @param website the address of its website
   */
  public record Command(
      NetworkId network,
      long expectedVersion,
      Edit<String> name,
      Edit<NetworkScope> scope,
      Edit<Set<FederalState>> states,
      Edit<OrganisationId> coordinator,
      Edit<RegionId> coordinatingRegion,
      Edit<WebAddress> website) {
    public Command {
      Require.given("network", network);
      Require.given(
          "name",
          name,
          "scope",
          scope,
          "states",
          states,
          "coordinator",
          coordinator,
          "coordinatingRegion",
          coordinatingRegion,
          "website",
          website);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Network.NAME_LENGTH).given("scope").given("states");
  }

  @Override
  public CommandOutcome<Network, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        networks,
        command.network(),
        command.expectedVersion(),
        network ->
            network.toBuilder()
                .name(command.name().always(network.name()))
                .scope(command.scope().always(network.scope()))
                .states(command.states().always(network.states()))
                .coordinator(command.coordinator().from(network.coordinator()))
                .coordinatingRegion(command.coordinatingRegion().from(network.coordinatingRegion()))
                .website(command.website().from(network.website()))
                .build());
  }
}
