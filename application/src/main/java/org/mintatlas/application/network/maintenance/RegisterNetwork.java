package org.mintatlas.application.network.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.network.Networks;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up a network. */
public record RegisterNetwork(Networks networks)
    implements CreatingHandler<RegisterNetwork.Command, Network, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the network, up to 200 characters
   * @param scope how far it reaches
   * @param states the federal states it is for: none when it is national
   */
  public record Command(Slug slug, String name, NetworkScope scope, Set<FederalState> states) {
    public Command {
      Require.given("slug", slug, "name", name, "scope", scope);
      states = Require.set("states", states);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Network.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Network, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        networks,
        Network.builder(work.id(NetworkId::new), command.slug(), command.name(), command.scope())
            .states(command.states())
            .build());
  }

  @Override
  public Optional<Network> again(UUID id) {
    return networks.byId(new NetworkId(id));
  }
}
