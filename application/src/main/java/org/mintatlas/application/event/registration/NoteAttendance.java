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

/** Use case: the programme team notes that somebody was there. */
public record NoteAttendance(Registrations registrations)
    implements CommandHandler<NoteAttendance.Command, Registration, NoteAttendance.Refusal> {
  /**
   * What is wanted.
   *
   * @param event the event
   * @param person who was there
   * @param expectedVersion the version of the registration that the caller had read
   */
  public record Command(EventId event, PersonId person, long expectedVersion) {
    public Command {
      Require.given("event", event, "person", person);
    }
  }

  /** Why it cannot be noted. */
  public sealed interface Refusal {
    /** The person has no place. */
    record NoPlace() implements Refusal, OfPart {
      @Override
      public String part() {
        return "person";
      }
    }

    /** The event has not begun yet. */
    record EventToCome() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Registration, Refusal> handle(Command command, UnitOfWork work) {
    EventPlaces places = registrations.placesInTurn(command.event()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    Fault stale = EventTurn.stale(places, command.person(), command.expectedVersion()).orElse(null);
    if (stale != null) {
      return CommandOutcome.rejected(stale);
    }
    if (places.event().time().firstDay().isAfter(work.today())) {
      return CommandOutcome.refused(new Refusal.EventToCome());
    }
    return switch (places.attend(command.person())) {
      case EventPlaces.Attending.NoPlace nobody -> CommandOutcome.refused(new Refusal.NoPlace());
      case EventPlaces.Attending.Attended attended ->
          EventTurn.stored(registrations, places, attended.places(), command.person(), work);
    };
  }
}
