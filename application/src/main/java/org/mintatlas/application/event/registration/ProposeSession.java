package org.mintatlas.application.event.registration;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody proposes a session of a barcamp. */
public record ProposeSession(Events events)
    implements CommandHandler<ProposeSession.Command, Event, ProposeSession.Refusal> {
  /**
   * What is wanted.
   *
   * @param event the barcamp
   * @param expectedVersion the version that the caller had read
   * @param name what the session is about
   */
  public record Command(EventId event, long expectedVersion, String name) {
    public Command {
      Require.given("event", event, "name", name);
    }
  }

  /** Why it cannot be proposed. */
  public sealed interface Refusal {
    /**
     * Only a barcamp takes proposals.
     *
     * @param kind what the event is
     */
    record NotABarcamp(EventKind kind) implements Refusal {
      public NotABarcamp {
        Require.given("kind", kind);
      }
    }

    /** The event has as many sessions as it can have. */
    record SessionsFull() implements Refusal {}

    /** The event was called off. */
    record EventCancelled() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.persons();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Session.TITLE_LENGTH);
  }

  @Override
  public CommandOutcome<Event, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        events,
        command.event(),
        command.expectedVersion(),
        event ->
            event.status().isPublic()
                ? proposed(event.propose(command.name()))
                : CommandOutcome.rejected(new Fault.NotFound(command.event())));
  }

  private static CommandOutcome<Event, Refusal> proposed(Event.Proposal proposal) {
    return switch (proposal) {
      case Event.Proposal.Taken(Event event) -> CommandOutcome.done(event);
      case Event.Proposal.NotABarcamp(EventKind kind) ->
          CommandOutcome.refused(new Refusal.NotABarcamp(kind));
      case Event.Proposal.Full full -> CommandOutcome.refused(new Refusal.SessionsFull());
      case Event.Proposal.EventCancelled() -> CommandOutcome.refused(new Refusal.EventCancelled());
    };
  }
}
