package org.mintatlas.application.person;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody coordinates a region no longer. */
public record EndCoordination(Coordinations coordinations)
    implements CommandHandler<EndCoordination.Command, Coordination, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param coordination which
   * @param expectedVersion the version that the caller had read
   * @param to until when
   */
  public record Command(CoordinationId coordination, long expectedVersion, PartialDate to) {
    public Command {
      Require.given("coordination", coordination, "to", to);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Coordination, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        coordinations,
        command.coordination(),
        command.expectedVersion(),
        coordination ->
            coordination.toBuilder().period(coordination.period().until(command.to())).build());
  }
}
