package org.mintatlas.application.event.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Resizing;

/**
 * Use case: the programme team says how many places an event has. With more places those move up
 * who have waited longest.
 */
public record SetEventCapacity(Events events, Registrations registrations)
    implements CommandHandler<SetEventCapacity.Command, Event, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param event which
   * @param expectedVersion the version that the caller had read
   * @param capacity how many places it has; null when anybody may come
   */
  public record Command(EventId event, long expectedVersion, @Nullable Integer capacity) {
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
    EventPlaces places = registrations.placesInTurn(command.event()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.event()));
    }
    return switch (places.resize(command.capacity())) {
      case Resizing.TooFew<EventPlaces, Registration>(int capacity, int taken) ->
          CommandOutcome.rejected(new Fault.Overbooked(capacity, taken));
      case Resizing.Resized<EventPlaces, Registration>(var after, List<Registration> movedUp) ->
          work.<EventId, Event, Never>change(
                  events,
                  command.event(),
                  command.expectedVersion(),
                  event -> event.toBuilder().capacity(command.capacity()).build())
              .then(event ->
                  work.<RegistrationId, Registration, Never>saved(registrations, movedUp)
                      .then(all -> CommandOutcome.done(event)));
    };
  }
}
