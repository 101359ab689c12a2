package org.mintatlas.graphql.command;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.CommandHandlers;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandGateway;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CommandParts;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.storing.UniqueRule;
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
    Map<String, ?> written = asked.argument(INPUT, Map.class);
    CommandInput.Read read = input.read(written);
    Asking asking = new Asking(type, read.parts(), written);
    Keyed key = Keyed.of(asked.value(KEY, String.class));
    if (!read.faults().isEmpty() || key.fault() != null) {
      return new Payload(
          null, unreadable(handler, actor, read.faults(), input.parts(read.parts()), key, asking));
    }
    return payload(execute(handler, input.command(read.parts()), actor, key.key()), asking);
  }

  /**
   * Who may not learns nothing of what is wrong. Only whether somebody may act for an identity that
   * could not be read nobody knows; what is wrong with it is no secret.
   */
  private <C extends Record> List<ToldError> unreadable(
      CommandHandler<C, ?, ?> handler,
      Actor actor,
      List<Fault> unread,
      CommandParts<C> readable,
      Keyed key,
      Asking asking) {
    if (actor.accountId().isEmpty() && !handler.access().isOpen()) {
      throw NotAllowedException.of(new Fault.SignInNeeded());
    }
    List<ToldError> errors = new ArrayList<>(told(unread, asking));
    gateway
        .wrong(handler, readable, actor)
        .map(wrong -> errors(wrong, asking))
        .ifPresent(errors::addAll);
    if (key.fault() != null) {
      errors.add(told(key.fault(), asking));
    }
    return errors;
  }

  private <C extends Record, T, R> CommandOutcome<?, ?> execute(
      CommandHandler<C, T, R> handler, C command, Actor actor, @Nullable IdempotencyKey key) {
    return handler instanceof RepeatableHandler<C, T, R> repeatable
        ? gateway.create(repeatable, command, actor, key)
        : gateway.execute(handler, command, actor);
  }

  private static Payload payload(CommandOutcome<?, ?> outcome, Asking asking) {
    return new Payload(
        outcome instanceof CommandOutcome.Done<?, ?>(Object value) ? shown(value) : null,
        errors(outcome, asking));
  }

  private static List<ToldError> errors(CommandOutcome<?, ?> outcome, Asking asking) {
    return switch (outcome) {
      case CommandOutcome.Done<?, ?> done -> List.of();
      case CommandOutcome.Refused<?, ?>(List<?> reasons, List<Fault> faults) ->
          Stream.concat(
                  reasons.stream().map(reason -> refusal((Record) reason, asking)),
                  told(faults, asking).stream())
              .toList();
      case CommandOutcome.Rejected<?, ?>(List<Fault> faults) -> told(faults, asking);
    };
  }

  private static ToldError refusal(Record reason, Asking asking) {
    return new ToldError(
        reason, reason instanceof CommandHandler.OfPart about ? path(about, asking) : List.of());
  }

  /** The part of the command, and the way to the one of several things in it. */
  private static List<String> path(CommandHandler.OfPart about, Asking asking) {
    Object value = about.value();
    List<String> rest =
        value == null
            ? List.of()
            : within(asking.parts().get(about.part()), asking.written().get(about.part()), value);
    return Stream.concat(Stream.of(INPUT, about.part()), rest.stream()).toList();
  }

  private static List<ToldError> told(List<Fault> faults, Asking asking) {
    return faults.stream().map(fault -> told(fault, asking)).toList();
  }

  /** A region is shown as its profile. */
  static Object shown(Object value) {
    return value instanceof Region region ? region.profile() : value;
  }

  private static ToldError told(Fault fault, Asking asking) {
    return switch (fault) {
      case Fault.SignInNeeded needed -> throw NotAllowedException.of(needed);
      case Fault.NotAllowed no -> throw NotAllowedException.of(no);
      case Fault.Invalid(String path, InvalidValueException rule) ->
          new ToldError((Record) fault, path(path));
      case Fault.NotFound missing -> new ToldError(missing, holding(asking, missing.id()));
      case Fault.SlugTaken taken -> new ToldError(taken, holding(asking, taken.slug()));
      case Fault.ReferenceUnknown unknown -> new ToldError(unknown, holding(asking, unknown.id()));
      case Fault.Stale stale -> new ToldError(stale, path(stale.part()));
      case Fault.IdempotencyConflict conflict -> new ToldError(conflict, List.of(KEY));
      case Fault.Duplicate duplicate -> new ToldError(duplicate, twice(asking, duplicate.rule()));
      case Fault.WrongStatus wrong ->
          new ToldError(
              wrong, wrong.wanted() == null ? List.of() : holding(asking, wrong.wanted()));
      case Fault.Overbooked overbooked -> new ToldError(overbooked, named(asking, "capacity"));
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
  private static List<String> holding(Asking asking, Object value) {
    List<String> path =
        within(
            asking.command(),
            component -> asking.parts().get(component.getName()),
            asking.written(),
            value);
    return path.isEmpty() ? path : Stream.concat(Stream.of(INPUT), path.stream()).toList();
  }

  /**
   * The way to a value inside of another one; empty when it is not there.
   *
   * @param written the whole as it was written, which tells the order of what is in it
   */
  private static List<String> within(
      @Nullable Object whole, @Nullable Object written, Object value) {
    return switch (whole) {
      case Edit.Replace<?>(Object becomes) -> within(becomes, written, value);
      case Collection<?> several when written instanceof List<?> list ->
          several.contains(value)
              ? among(list, value)
              : amongParts(new ArrayList<>(several), list, value);
      case Record one when written instanceof Map<?, ?> fields ->
          within(one.getClass(), part -> RecordParts.value(one, part), fields, value);
      case null, default -> List.of();
    };
  }

  private static List<String> within(
      Class<?> record,
      Function<RecordComponent, @Nullable Object> parts,
      Map<?, ?> written,
      Object value) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> {
          String field = CommandInput.field(record, component.getName());
          return step(field, parts.apply(component), written.get(field), value);
        })
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> among(List<?> written, Object value) {
    return IntStream.range(0, written.size())
        .filter(i -> CommandInput.isWritten(value, written.get(i)))
        .mapToObj(String::valueOf)
        .limit(1)
        .toList();
  }

  private static List<String> amongParts(List<?> several, List<?> written, Object value) {
    return IntStream.range(0, Math.min(several.size(), written.size()))
        .mapToObj(i -> step(String.valueOf(i), several.get(i), written.get(i), value))
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> step(
      String name, @Nullable Object part, @Nullable Object written, Object value) {
    if (value.equals(part) || (part instanceof Edit.Replace<?>(Object now) && value.equals(now))) {
      return List.of(name);
    }
    List<String> rest = within(part, written, value);
    return rest.isEmpty() ? rest : Stream.concat(Stream.of(name), rest.stream()).toList();
  }

  /** The part of the command in which another one is the same. */
  private static List<String> twice(Asking asking, UniqueRule rule) {
    List<String> names =
        switch (rule) {
          case ACCOUNT_PERSON, COORDINATED_REGION, TEAM_MEMBER -> List.of("person");
          case APPLYING_REGION, ENROLLED_PERSON -> List.of("region");
          case CALL_YEAR -> List.of("year");
          case CERTIFICATE_ENROLMENT -> List.of("enrolment");
          case COHORT_NUMBER -> List.of("number");
          case EVENT_EDITION -> List.of("edition");
          case NETWORK_MEMBER -> List.of("region", "initiative");
          case REGISTERED_PERSON -> List.of("event");
          case VOTING_JUROR -> List.of("application");
          case ACCOUNT_SUBJECT, CERTIFICATE_NUMBER, ENQUIRY_CODE, INVITATION_CODE -> List.of();
        };
    return named(asking, names.toArray(String[]::new));
  }

  /** The first part of the command that has one of the names; empty when none has. */
  private static List<String> named(Asking asking, String... names) {
    return Arrays.stream(asking.command().getRecordComponents())
        .map(RecordComponent::getName)
        .filter(List.of(names)::contains)
        .findFirst()
        .map(Mutations::path)
        .orElse(List.of());
  }

  /**
   * A command, and the input from which it was read.
   *
   * @param parts those of it that could be read
   */
  private record Asking(
      Class<? extends Record> command,
      Map<String, @Nullable Object> parts,
      Map<String, ?> written) {}

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
