package org.mintatlas.application.event.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team publishes an event, or calls it off. */
public record SetEventStatus(Events events)
    implements CommandHandler<SetEventStatus.Command, Event, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param event which
   * @param expectedVersion the version that the caller had read
   * @param status where it shall stand
   */
  public record Command(EventId event, long expectedVersion, EventStatus status) {
    public Command {
      Require.given("event", event, "status", status);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Event, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        events,
        command.event(),
        command.expectedVersion(),
        event -> CommandOutcome.of(event.moveTo(command.status())));
  }
}
