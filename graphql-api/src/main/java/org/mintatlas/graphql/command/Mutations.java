package org.mintatlas.graphql.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.CommandHandlers;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandGateway;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Edit;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;

/** Runs the use cases that change something, each as the mutation that has its name. */
public final class Mutations {
  private static final String INPUT = "input";
  private static final String KEY = "idempotencyKey";

  private final CommandGateway gateway;
  private final Actors actors;
  private final Map<String, UseCase> useCases;

  public Mutations(CommandGateway gateway, Actors actors, CommandHandlers handlers) {
    this.gateway = gateway;
    this.actors = actors;
    useCases =
        handlers.all().stream()
            .map(UseCase::new)
            .collect(Collectors.toMap(UseCase::name, one -> one));
  }

  /** The names of all mutations. */
  Set<String> names() {
    return useCases.keySet();
  }

  /**
   * The use case of a mutation.
   *
   * @throws IllegalStateException when there is none of the name
   */
  UseCase useCase(String name) {
    UseCase found = useCases.get(name);
    if (found == null) {
      throw new IllegalStateException("No use case has the name of " + name);
    }
    return found;
  }

  Payload run(UseCase useCase, Asked asked) {
    return run(useCase.handler(), useCase.command(), asked);
  }

  @SuppressWarnings("unchecked") // the command of a handler is the one inside of it
  private <C extends Record> Payload run(CommandHandler<?, ?, ?> any, Class<C> type, Asked asked) {
    CommandHandler<C, ?, ?> handler = (CommandHandler<C, ?, ?>) any;
    Actor actor = actors.anew(asked.request());
    CommandInput<C> input = new CommandInput<>(type);
    CommandInput.Read read = input.read(asked.argument(INPUT, Map.class));
    Keyed key = Keyed.of(asked.value(KEY, String.class));
    if (!read.faults().isEmpty() || key.fault() != null) {
      return unreadable(handler, actor, read, key);
    }
    C command = input.command(read.parts());
    return payload(execute(handler, command, actor, key.key()), command);
  }

  /**
   * Who may not learns nothing of what is wrong. Whether somebody may act for what could not be
   * read nobody knows; what is wrong with it is no secret.
   */
  private static Payload unreadable(
      CommandHandler<?, ?, ?> handler, Actor actor, CommandInput.Read read, Keyed key) {
    if (actor.accountId().isEmpty() && !handler.access().isOpen()) {
      throw NotAllowedException.of(new Fault.SignInNeeded());
    }
    List<Fault> faults = new ArrayList<>(read.faults());
    faults.addAll(
        handler
            .rules()
            .broken(part -> read.parts().containsKey(part) ? read.parts().get(part) : Edit.keep()));
    if (key.fault() != null) {
      faults.add(key.fault());
    }
    return new Payload(null, faults.stream().map(fault -> told(fault, null)).toList());
  }

  private <C extends Record, T, R> CommandOutcome<?, ?> execute(
      CommandHandler<C, T, R> handler, C command, Actor actor, @Nullable IdempotencyKey key) {
    return handler instanceof RepeatableHandler<C, T, R> repeatable
        ? gateway.create(repeatable, command, actor, key)
        : gateway.execute(handler, command, actor);
  }

  private static Payload payload(CommandOutcome<?, ?> outcome, Record command) {
    return switch (outcome) {
      case CommandOutcome.Done<?, ?>(Object value) -> new Payload(shown(value), List.of());
      case CommandOutcome.Refused<?, ?>(Object reason) ->
          new Payload(null, List.of(new ToldError((Record) reason, List.of())));
      case CommandOutcome.Rejected<?, ?>(List<Fault> faults) ->
          new Payload(null, faults.stream().map(fault -> told(fault, command)).toList());
    };
  }

  /** A region is shown as its profile. */
  static Object shown(Object value) {
    return value instanceof Region region ? region.profile() : value;
  }

  private static ToldError told(Fault fault, @Nullable Record command) {
    return switch (fault) {
      case Fault.SignInNeeded needed -> throw NotAllowedException.of(needed);
      case Fault.NotAllowed no -> throw NotAllowedException.of(no);
      case Fault.Invalid(String path, InvalidValueException rule) ->
          new ToldError((Record) fault, path(path));
      case Fault.NotFound missing -> new ToldError(missing, holding(command, missing.id()));
      case Fault.SlugTaken taken -> new ToldError(taken, holding(command, taken.slug()));
      case Fault.ReferenceUnknown unknown -> new ToldError(unknown, holding(command, unknown.id()));
      case Fault.Stale stale -> new ToldError(stale, path("expectedVersion"));
      case Fault.IdempotencyConflict conflict -> new ToldError(conflict, List.of(KEY));
      case Fault.Duplicate duplicate -> new ToldError(duplicate, List.of());
      case Fault.WrongStatus wrong -> new ToldError(wrong, holding(command, wrong.wanted()));
      case Fault.Overbooked overbooked -> new ToldError(overbooked, List.of());
    };
  }

  private static List<String> path(String part) {
    return part.equals(KEY)
        ? List.of(KEY)
        : part.isEmpty()
            ? List.of()
            : Stream.concat(Stream.of(INPUT), Arrays.stream(part.split("\\."))).toList();
  }

  /** The part of the command that has a value, or has it among others. */
  private static List<String> holding(@Nullable Record command, Object value) {
    return command == null
        ? List.of()
        : Arrays.stream(command.getClass().getRecordComponents())
            .filter(component -> {
              Object part = RecordParts.value(command, component);
              return value.equals(part)
                  || (part instanceof Collection<?> many && many.contains(value));
            })
            .findFirst()
            .map(component -> path(component.getName()))
            .orElse(List.of());
  }

  /** A key, or why it is none. */
  private record Keyed(@Nullable IdempotencyKey key, @Nullable Fault fault) {
    static Keyed of(@Nullable String written) {
      if (written == null) {
        return new Keyed(null, null);
      }
      try {
        return new Keyed(new IdempotencyKey(written), null);
      } catch (InvalidValueException e) {
        return new Keyed(null, new Fault.Invalid(KEY, e));
      }
    }
  }
}
