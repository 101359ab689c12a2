package org.mintatlas.application.event.maintenance;

import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: the programme team removes an event that was never announced. What was announced is
 * called off instead, and stays to be found.
 */
public record DiscardDraftEvent(Events events, EventSeries series)
    implements CommandHandler<DiscardDraftEvent.Command, Series, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param event which
   * @param expectedVersion the version that the caller had read
   */
  public record Command(EventId event, long expectedVersion) {
    public Command {
      Require.given("event", event);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Series, Never> handle(Command command, UnitOfWork work) {
    Event event = events.byId(command.event()).orElse(null);
    if (event == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    if (event.version() != command.expectedVersion()) {
      return CommandOutcome.rejected(new Fault.Stale(event));
    }
    if (event.status() != EventStatus.DRAFT) {
      return CommandOutcome.rejected(
          Fault.WrongStatus.outside(event.status(), Set.of(EventStatus.DRAFT)));
    }
    if (!events.removeDraft(event)) {
      return CommandOutcome.rejected(new Fault.Stale(events.byId(event.id()).orElse(null)));
    }
    work.removed(event);
    return CommandOutcome.done(series.existing(event.series()));
  }
}
