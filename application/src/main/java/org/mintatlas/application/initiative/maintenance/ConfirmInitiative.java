package org.mintatlas.application.initiative.maintenance;

import java.util.Optional;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;

/** Use case: whoever keeps the record of an initiative says that it is still right today. */
public record ConfirmInitiative(Initiatives initiatives)
    implements CommandHandler<ConfirmInitiative.Command, Initiative, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param initiative the initiative, by its identity
   * @param expectedVersion the version that the caller had read
   */
  public record Command(InitiativeId initiative, long expectedVersion) {
    public Command {
      Require.given("initiative", initiative);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public CommandOutcome<Initiative, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        initiatives,
        command.initiative(),
        command.expectedVersion(),
        initiative ->
            initiative.toBuilder()
                .sources(Source.confirmed(initiative.sources(), work.today()))
                .build());
  }
}
