package org.mintatlas.example.embedding;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.application.CommandHandlers;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.account.LinkAccount;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandGateway;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.event.maintenance.EditEvent;
import org.mintatlas.application.event.maintenance.RegisterEvent;
import org.mintatlas.application.event.maintenance.RegisterEventSeries;
import org.mintatlas.application.event.maintenance.SetEventStatus;
import org.mintatlas.application.event.registration.CancelRegistration;
import org.mintatlas.application.event.registration.RegisterForEvent;
import org.mintatlas.application.event.registration.SetEventCapacity;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.person.maintenance.RegisterPerson;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;

/**
 * Changes an atlas in memory as people do, without any framework: an event with one place, who gets
 * it, who waits and moves up; what is refused, what the audit log tells, and what those hear who
 * listen.
 */
public final class OfferLastPlace {
  private static final String ISSUER = "https://id.example.org";
  private static final UUID ANOTHER = new UUID(0, 1);

  private final Ports ports = new InMemoryAtlas().ports();
  private final Clock clock = Clock.system(GermanTime.ZONE);
  private final UseCases useCases =
      UseCases.over(ports, clock, new TimeOrderedIds(clock, new SecureRandom()));
  private final CommandGateway gateway = useCases.commandGateway();
  private final CommandHandlers commands = useCases.commands();
  private final PrintStream out;

  private OfferLastPlace(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints what happens.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    print(System.out);
  }

  /** Prints what happens. */
  static void print(PrintStream out) {
    new OfferLastPlace(out).print();
  }

  private void print() {
    Actor admin = useCases.identifyActor().of(ISSUER, "admin", Set.of(GivenRole.ADMIN));
    Event event = eventForOne(admin);
    EventId id = event.id();
    Actor early = person(admin, "early");
    Actor late = person(admin, "late");

    tell("a draft", register(early, id, "first"));
    event =
        done(
            gateway.execute(
                commands.of(SetEventStatus.class),
                new SetEventStatus.Command(id, event.version(), EventStatus.PUBLISHED),
                admin));
    tell("early", register(early, id, "second"));
    tell("late", register(late, id, "third"));
    tell("late asks again", register(late, id, "third"));
    tell("for another event by the same key", register(late, new EventId(ANOTHER), "third"));
    tell(
        "early cancels",
        gateway.execute(
            commands.of(CancelRegistration.class), new CancelRegistration.Command(id, 1), early));
    tell("late afterwards", register(late, id, "fourth"));
    tell(
        "an old version",
        gateway.execute(
            commands.of(SetEventStatus.class),
            new SetEventStatus.Command(id, 1, EventStatus.CANCELLED),
            admin));
    tell(
        "somebody else",
        gateway.execute(
            commands.of(SetEventStatus.class),
            new SetEventStatus.Command(id, event.version(), EventStatus.CANCELLED),
            late));
    ports.auditLog().of(AuditSubject.of(event), Long.MAX_VALUE, 10).reversed().stream()
        .map(logged -> logged.entry())
        .forEach(entry ->
            out.println(
                "audit: " + entry.version() + " " + entry.command() + replaced(entry.changes())));
    ports.changes().listenAfter(0, new Printing()).close();
  }

  /** What was there before, and is otherwise now. */
  private static String replaced(List<FieldChange> changes) {
    return changes.stream()
        .filter(change -> change.before() != null)
        .map(change -> ", " + change.field() + " " + change.before() + " > " + change.after())
        .collect(Collectors.joining());
  }

  /** What readers are told of, by whoever listens or resumes: nothing of drafts, or of persons. */
  private final class Printing implements Changes.Listener {
    @Override
    public void changed(Change change) {
      out.println("told: " + change.kind() + " " + change.subject());
    }

    @Override
    public void interrupted() {
      throw new IllegalStateException("Nothing interrupts what is in memory");
    }
  }

  /** A draft that one person can register for today. */
  private Event eventForOne(Actor admin) {
    LocalDate today = LocalDate.now(clock);
    Series series =
        done(
            gateway.execute(
                commands.of(RegisterEventSeries.class),
                new RegisterEventSeries.Command(new Slug("treffen"), "Treffen", null),
                admin));
    Event event =
        done(
            gateway.execute(
                commands.of(RegisterEvent.class),
                new RegisterEvent.Command(
                    new Slug("treffen-1"),
                    series.id(),
                    EventKind.WORKSHOP,
                    "Erstes Treffen",
                    PartialDate.of(today.plusDays(1)),
                    null,
                    Mode.ONLINE),
                admin));
    event =
        done(
            gateway.execute(
                commands.of(EditEvent.class),
                opened(event, new RegistrationWindow(today, today)),
                admin));
    return done(
        gateway.execute(
            commands.of(SetEventCapacity.class),
            new SetEventCapacity.Command(event.id(), event.version(), 1),
            admin));
  }

  private static EditEvent.Command opened(Event event, RegistrationWindow window) {
    return new EditEvent.Command(
        event.id(),
        event.version(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.keep(),
        Edit.to(window),
        Edit.keep());
  }

  /** Somebody who signed in, and whom an administrator knows to be a person of the atlas. */
  private Actor person(Actor admin, String name) {
    Person person =
        done(
            gateway.execute(
                commands.of(RegisterPerson.class), new RegisterPerson.Command(name, null), admin));
    Actor unknown = useCases.identifyActor().of(ISSUER, name, Set.of());
    Account account = ports.accounts().existing(unknown.accountId().orElseThrow());
    done(
        gateway.execute(
            commands.of(LinkAccount.class),
            new LinkAccount.Command(account.id(), account.version(), person.id(), Set.of()),
            admin));
    return useCases.identifyActor().of(ISSUER, name, Set.of());
  }

  private CommandOutcome<Registration, RegisterForEvent.Refusal> register(
      Actor who, EventId event, String key) {
    return gateway.create(
        commands.of(RegisterForEvent.class),
        new RegisterForEvent.Command(event),
        who,
        new IdempotencyKey(key));
  }

  private static <T, R> T done(CommandOutcome<T, R> outcome) {
    if (outcome instanceof CommandOutcome.Done<T, R>(T value)) {
      return value;
    }
    throw new IllegalStateException(outcome.toString());
  }

  private <T, R> void tell(String what, CommandOutcome<T, R> outcome) {
    out.println(
        what
            + ": "
            + switch (outcome) {
              case CommandOutcome.Done<T, R>(T value) ->
                  value instanceof Registration registration ? registration.status() : value;
              case CommandOutcome.Refused<T, R> refused ->
                  refused.reasons().getFirst().getClass().getSimpleName();
              case CommandOutcome.Rejected<T, R> rejected ->
                  rejected.faults().getFirst().getClass().getSimpleName();
            });
  }
}
