package org.mintatlas.application.initiative;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: a coordinator registers a new initiative of regions. */
public record RegisterInitiative(Initiatives initiatives)
    implements CreatingHandler<RegisterInitiative.Command, Initiative, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key
   * @param name its name
   * @param kind what it is
   * @param regions the regions it belongs to
   */
  public record Command(Slug slug, String name, InitiativeKind kind, Set<RegionId> regions) {
    public Command {
      Require.given("slug", slug, "name", name, "kind", kind);
      regions = Require.set("regions", regions);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOfAny("one of its regions", Command::regions).or(Access.programme());
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Initiative.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Initiative, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        initiatives,
        Initiative.builder(
                work.id(InitiativeId::new), command.slug(), command.name(), command.kind())
            .regions(command.regions())
            .build());
  }

  @Override
  public Optional<Initiative> again(UUID id) {
    return initiatives.byId(new InitiativeId(id));
  }
}
