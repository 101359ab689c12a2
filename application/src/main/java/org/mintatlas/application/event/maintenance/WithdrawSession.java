package org.mintatlas.application.event.maintenance;

import java.util.ArrayList;
import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team takes a session of an event back that does not take place. */
public record WithdrawSession(Events events)
    implements CommandHandler<WithdrawSession.Command, Event, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param event which
   * @param expectedVersion the version that the caller had read, by which the sessions are counted
   * @param session which of all sessions, from 1
   */
  public record Command(EventId event, long expectedVersion, int session) {
    public Command {
      Require.given("event", event);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Event, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        events,
        command.event(),
        command.expectedVersion(),
        event -> without(event, command.session()));
  }

  private static Event without(Event event, int session) {
    Require.between("session", session, 1, event.sessions().size());
    List<Session> others = new ArrayList<>(event.sessions());
    others.remove(session - 1);
    return event.toBuilder().sessions(others).build();
  }
}
