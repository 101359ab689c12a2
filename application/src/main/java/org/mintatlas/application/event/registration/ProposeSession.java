package org.mintatlas.application.event.registration;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody who takes part in a barcamp proposes a session of it. */
public record ProposeSession(Events events, Registrations registrations)
    implements CreatingHandler<ProposeSession.Command, Event, ProposeSession.Refusal> {
  /**
   * What is wanted.
   *
   * @param event the barcamp
   * @param name what the session is about
   */
  public record Command(EventId event, String name) {
    public Command {
      Require.given("event", event, "name", name);
    }
  }

  /** Why it cannot be proposed. */
  public sealed interface Refusal extends OfPart {
    @Override
    default String part() {
      return "event";
    }

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

    /** Whoever proposes is not registered. */
    record NotRegistered() implements Refusal {}

    /** Whoever proposes waits for a place, and may get none. */
    record StillWaiting() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.persons();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Session.TITLE_LENGTH);
  }

  /** In turn, as many propose at the same time. */
  @Override
  public CommandOutcome<Event, Refusal> handle(Command command, UnitOfWork work) {
    EventPlaces places = EventTurn.ofPublic(registrations, command.event()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) { // Whoever administrates may do this, too, but only a person can.
      return CommandOutcome.rejected(new Fault.NotAllowed());
    }
    RegistrationStatus status = places.of(person).map(Registration::status).orElse(null);
    if (status == RegistrationStatus.WAITLISTED) {
      return CommandOutcome.refused(new Refusal.StillWaiting());
    }
    return status == null || !status.holdsPlace()
        ? CommandOutcome.refused(new Refusal.NotRegistered())
        : proposed(places.event().propose(command.name()))
            .then(event -> work.changed(events, places.event(), event));
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

  @Override
  public Optional<Event> again(UUID id) {
    return events.byId(new EventId(id));
  }
}
