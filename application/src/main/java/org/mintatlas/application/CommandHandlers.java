package org.mintatlas.application;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mintatlas.application.account.LinkAccount;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.event.maintenance.EditEvent;
import org.mintatlas.application.event.maintenance.RegisterEvent;
import org.mintatlas.application.event.maintenance.SetEventStatus;
import org.mintatlas.application.event.registration.CancelRegistration;
import org.mintatlas.application.event.registration.NoteAttendance;
import org.mintatlas.application.event.registration.ProposeSession;
import org.mintatlas.application.event.registration.SetEventCapacity;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.application.initiative.RegisterInitiative;
import org.mintatlas.application.person.AppointCoordinator;
import org.mintatlas.application.person.EndCoordination;
import org.mintatlas.application.region.maintenance.EditRegion;
import org.mintatlas.application.region.maintenance.RegisterRegion;
import org.mintatlas.application.region.maintenance.RenameRegion;
import org.mintatlas.application.region.maintenance.SetRegionCoverage;
import org.mintatlas.application.region.maintenance.SetRegionPartners;
import org.mintatlas.application.region.maintenance.SetRegionStatus;
import org.mintatlas.application.region.maintenance.SetRegionSuccessor;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/** All use cases that change something, each found by its class. */
public final class CommandHandlers {
  private final Map<Class<?>, CommandHandler<?, ?, ?>> handlers = new LinkedHashMap<>();

  private CommandHandlers(CommandHandler<?, ?, ?>... handlers) {
    for (CommandHandler<?, ?, ?> handler : handlers) {
      this.handlers.put(handler.getClass(), handler);
    }
  }

  /**
   * Those over ports.
   *
   * @param ports where everything is kept
   */
  static CommandHandlers over(Ports ports) {
    return new CommandHandlers(
        new LinkAccount(ports.accounts()),
        new RegisterRegion(ports.regions()),
        new EditRegion(ports.regions()),
        new RenameRegion(ports.regions()),
        new SetRegionCoverage(ports.regions()),
        new SetRegionPartners(ports.regions()),
        new SetRegionStatus(ports.regions()),
        new SetRegionSuccessor(ports.regions()),
        new AppointCoordinator(ports.coordinations()),
        new EndCoordination(ports.coordinations()),
        new RegisterInitiative(ports.initiatives()),
        new EditInitiative(ports.initiatives()),
        new RegisterEvent(ports.events()),
        new EditEvent(ports.events()),
        new SetEventStatus(ports.events()),
        new ProposeSession(ports.events()),
        new SetEventCapacity(ports.events(), ports.registrations()),
        new RegisterForEvent(ports.registrations()),
        new CancelRegistration(ports.registrations()),
        new NoteAttendance(ports.registrations()));
  }

  /**
   * The use case of a class.
   *
   * @throws InvalidValueException when it is null, or not one of these
   */
  public <H extends CommandHandler<?, ?, ?>> H of(Class<H> type) {
    Require.given("type", type);
    H found = type.cast(handlers.get(type));
    Require.given(type.getSimpleName(), found);
    return Objects.requireNonNull(found);
  }

  /** All of them. */
  public Collection<CommandHandler<?, ?, ?>> all() {
    return Collections.unmodifiableCollection(handlers.values());
  }
}
