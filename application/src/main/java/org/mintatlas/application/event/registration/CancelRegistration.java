package org.mintatlas.application.event.registration;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: somebody gives a place back, or stops waiting for one. A freed place goes to whoever
 * has waited longest.
 */
public record CancelRegistration(Registrations registrations)
    implements CommandHandler<
        CancelRegistration.Command, Registration, CancelRegistration.Refusal> {
  /**
   * What is wanted.
   *
   * @param event the event
   * @param expectedVersion the version of the registration that the caller had read
   */
  public record Command(EventId event, long expectedVersion) {
    public Command {
      Require.given("event", event);
    }
  }

  /** Why there is nothing to cancel. */
  public sealed interface Refusal {
    /** Whoever asks is not registered. */
    record NotRegistered() implements Refusal, OfPart {
      @Override
      public String part() {
        return "event";
      }
    }

    /** Whoever asks was there, which cannot be undone. */
    record HasAttended() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.persons();
  }

  @Override
  public CommandOutcome<Registration, Refusal> handle(Command command, UnitOfWork work) {
    EventPlaces places = EventTurn.ofPublic(registrations, command.event()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) { // Whoever administrates may do this, too, but only a person can.
      return CommandOutcome.rejected(new Fault.NotAllowed());
    }
    Fault stale = EventTurn.stale(places, person, command.expectedVersion()).orElse(null);
    if (stale != null) {
      return CommandOutcome.rejected(stale);
    }
    return switch (places.cancel(person)) {
      case EventPlaces.Cancelling.NotRegistered nobody ->
          CommandOutcome.refused(new Refusal.NotRegistered());
      case EventPlaces.Cancelling.HasAttended attended ->
          CommandOutcome.refused(new Refusal.HasAttended());
      case EventPlaces.Cancelling.Cancelled cancelled ->
          EventTurn.stored(registrations, places, cancelled.places(), person, work);
    };
  }
}
