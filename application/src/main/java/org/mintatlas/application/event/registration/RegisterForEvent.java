package org.mintatlas.application.event.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.EventPlaces.Registering;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: somebody registers for an event, and gets a place or waits for one. Registering twice
 * is one registration.
 */
public record RegisterForEvent(Registrations registrations)
    implements CreatingHandler<RegisterForEvent.Command, Registration, RegisterForEvent.Refusal> {
  /**
   * What is wanted.
   *
   * @param event the event
   */
  public record Command(EventId event) {
    public Command {
      Require.given("event", event);
    }
  }

  /** Why one cannot register. */
  public sealed interface Refusal extends OfPart {
    @Override
    default String part() {
      return "event";
    }

    /**
     * One cannot register on this day.
     *
     * @param askedOn the day, in Germany
     */
    record RegistrationClosed(LocalDate askedOn) implements Refusal {
      public RegistrationClosed {
        Require.given("askedOn", askedOn);
      }
    }

    /** The event was called off. */
    record EventCancelled() implements Refusal {}

    /**
     * The event is for others.
     *
     * @param audience for whom
     */
    record NotForThisAudience(Audience audience) implements Refusal {
      public NotForThisAudience {
        Require.given("audience", audience);
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.persons();
  }

  @Override
  public Optional<Object> turn(Command command) {
    return Optional.of(command.event());
  }

  @Override
  public CommandOutcome<Registration, Refusal> handle(Command command, UnitOfWork work) {
    EventPlaces places = EventTurn.ofPublic(registrations, command.event()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    Audience audience = places.event().audience();
    if (!isAmong(audience, work)) {
      return CommandOutcome.refused(new Refusal.NotForThisAudience(audience));
    }
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) { // Whoever administrates may do this, too, but only a person can.
      return CommandOutcome.rejected(new Fault.NotAllowed());
    }
    return switch (places.register(work.id(RegistrationId::new), person, work.now())) {
      case Registering.NotOpen(LocalDate day) ->
          CommandOutcome.refused(new Refusal.RegistrationClosed(day));
      case Registering.EventCancelled() -> CommandOutcome.refused(new Refusal.EventCancelled());
      case Registering.Registered registered ->
          EventTurn.stored(registrations, places, registered.places(), person, work);
    };
  }

  private static boolean isAmong(Audience audience, UnitOfWork work) {
    return switch (audience) {
      case PUBLIC -> true;
      case COORDINATORS ->
          work.actor().grants().stream().anyMatch(Grant.CoordinatorOf.class::isInstance);
      case ALUMNI -> work.actor().grants().contains(new Grant.Alumni());
    };
  }

  @Override
  public Optional<Registration> again(UUID id) {
    return registrations.byId(new RegistrationId(id));
  }
}
