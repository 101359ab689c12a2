package org.mintatlas.application.command;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.ValueText;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.command.key.IdempotencyRecords;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.application.storing.WaitingLines;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * The way of every command to its use case, and the only place that knows the order: who may, what
 * is wrong with the command by itself, whether it was done before, then one transaction with what
 * it does, the audit log and what readers are told. It is committed only when it is done, or
 * refused by a use case that keeps what it refuses. When something is wrong, it tries what else is,
 * and undoes that.
 */
public final class CommandGateway {
  private final Transactions transactions;
  private final IdempotencyRecords records;
  private final AuditLog auditLog;
  private final Changes changes;
  private final IdGenerator ids;
  private final Clock clock;
  private final WaitingLines lines = new WaitingLines();

  /** Over these ports. */
  public CommandGateway(
      Transactions transactions,
      IdempotencyRecords records,
      AuditLog auditLog,
      Changes changes,
      IdGenerator ids,
      Clock clock) {
    this.transactions = transactions;
    this.records = records;
    this.auditLog = auditLog;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /** Does a command for somebody. */
  public <C extends Record, T, R> CommandOutcome<T, R> execute(
      CommandHandler<C, T, R> handler, C command, Actor actor) {
    Require.given("handler", handler, "command", command, "actor", actor);
    CommandOutcome<T, R> refused = refused(handler, command, actor);
    return refused == null
        ? committed(handler, command, () -> done(handler, command, actor))
        : refused;
  }

  /**
   * Does a command for somebody who may not know whether it was done before: with the same key and
   * the same command it is done once.
   *
   * @param key of the attempt; null when the caller gives none
   */
  public <C extends Record, T, R> CommandOutcome<T, R> create(
      RepeatableHandler<C, T, R> handler, C command, Actor actor, @Nullable IdempotencyKey key) {
    if (key == null) {
      return execute(handler, command, actor);
    }
    Require.given("handler", handler, "command", command, "actor", actor);
    CommandOutcome<T, R> refused = refused(handler, command, actor);
    return refused == null
        ? committed(handler, command, () -> once(handler, command, actor, key))
        : refused;
  }

  /**
   * All that is wrong with a command of which not all could be read, or that whoever wants it may
   * not. Nothing is done.
   *
   * @param readable the parts that could be read
   * @return empty when nothing is wrong with them
   */
  public <C extends Record, T, R> Optional<CommandOutcome<T, R>> wrong(
      CommandHandler<C, T, R> handler, CommandParts<C> readable, Actor actor) {
    Require.given("handler", handler, "readable", readable, "actor", actor);
    List<Fault> broken = handler.rules().broken(readable::get);
    CommandParts<C> left = readable.without(broken);
    LocalDate today = UnitOfWork.trial(name(handler), actor, clock).today();
    C likely = whole(left.on(today));
    if (likely != null && handler.access().allows(actor, likely)) {
      return withOthers(broken, handler, left, actor);
    }
    List<Fault> known =
        likely != null && readable.hasAll(Identity.class)
            ? List.of(notAllowed(actor)) // for who may depends on nothing else that is asked for
            : broken;
    return known.isEmpty() ? Optional.empty() : Optional.of(new CommandOutcome.Rejected<>(known));
  }

  private static <C extends Record> @Nullable C whole(CommandParts<C> parts) {
    try {
      return parts.whole();
    } catch (InvalidValueException e) {
      return null;
    }
  }

  private static Fault notAllowed(Actor actor) {
    return actor.accountId().isEmpty() ? new Fault.SignInNeeded() : new Fault.NotAllowed();
  }

  /** What is wrong with the parts of a command by themselves, and what else with the others. */
  private <C extends Record, T, R> Optional<CommandOutcome<T, R>> withOthers(
      List<Fault> broken, CommandHandler<C, T, R> handler, CommandParts<C> others, Actor actor) {
    try {
      return transactions.inTransaction(() -> {
        throw new UndoneException(trial(handler, actor).wrong(broken, others).orElse(null));
      });
    } catch (UndoneException e) {
      return e.outcome();
    }
  }

  private <C extends Record, T, R> Trial<C, T, R> trial(
      CommandHandler<C, T, R> handler, Actor actor) {
    return new Trial<>(
        handler,
        () -> UnitOfWork.trial(name(handler), actor, clock),
        () -> new UnitOfWork(name(handler), actor, clock, ids));
  }

  private static String name(CommandHandler<?, ?, ?> handler) {
    return handler.getClass().getSimpleName();
  }

  private <C extends Record, T, R> @Nullable CommandOutcome<T, R> refused(
      CommandHandler<C, T, R> handler, C command, Actor actor) {
    if (!handler.access().allows(actor, command)) {
      return CommandOutcome.rejected(notAllowed(actor));
    }
    CommandParts<C> parts = CommandParts.of(command);
    List<Fault> broken = handler.rules().broken(parts::get);
    return broken.isEmpty()
        ? null
        : withOthers(broken, handler, parts.without(broken), actor).orElseThrow();
  }

  private <C extends Record, T, R> CommandOutcome<T, R> once(
      RepeatableHandler<C, T, R> handler, C command, Actor actor, IdempotencyKey key) {
    AccountId account = actor.accountId().orElse(IdempotencyRecords.NOBODY);
    String hash = hash(name(handler) + ValueText.of(command));
    IdempotencyRecords.DoneCommand before =
        records.take(account, key, clock.instant()).orElse(null);
    if (before == null) {
      return done(handler, command, actor)
          .then(brought -> {
            records.done(
                account,
                key,
                new IdempotencyRecords.DoneCommand(hash, handler.identityOf(brought)));
            return CommandOutcome.done(brought);
          });
    }
    return before.command().equals(hash)
        ? logged(handler, actor, work -> handler.again(before.result(), work))
        : CommandOutcome.rejected(new Fault.IdempotencyConflict(key));
  }

  private <C extends Record, T, R> CommandOutcome<T, R> done(
      CommandHandler<C, T, R> handler, C command, Actor actor) {
    CommandOutcome<T, R> outcome;
    try {
      outcome = logged(handler, actor, work -> handler.handle(command, work));
    } catch (InvalidValueException e) {
      return trial(handler, actor).wrong(CommandParts.of(command), e);
    }
    Trial<C, T, R> trial = trial(handler, actor);
    return trial.isOfOneValue(outcome)
        ? trial.withOthers(CommandParts.of(command), outcome)
        : outcome;
  }

  private <T, R> CommandOutcome<T, R> logged(
      CommandHandler<?, T, R> handler,
      Actor actor,
      Function<UnitOfWork, CommandOutcome<T, R>> what) {
    UnitOfWork work = new UnitOfWork(name(handler), actor, clock, ids);
    CommandOutcome<T, R> outcome = what.apply(work);
    if (isKept(handler, outcome)) {
      auditLog.append(work.entries());
      changes.announceLogged(work.changes());
    }
    return outcome;
  }

  private <C extends Record, T, R> CommandOutcome<T, R> committed(
      CommandHandler<C, T, R> handler, C command, Supplier<CommandOutcome<T, R>> work) {
    return handler
        .turn(command)
        .map(thing -> lines.inLine(thing, () -> committed(handler, work)))
        .orElseGet(() -> committed(handler, work));
  }

  private static boolean isKept(CommandHandler<?, ?, ?> handler, CommandOutcome<?, ?> outcome) {
    return switch (outcome) {
      case CommandOutcome.Done<?, ?> done -> true;
      case CommandOutcome.Refused<?, ?> refused -> handler.keepsWhatItRefuses();
      case CommandOutcome.Rejected<?, ?> rejected -> false;
    };
  }

  /** A refusal undoes the transaction, which only a failure does. */
  private <T, R> CommandOutcome<T, R> committed(
      CommandHandler<?, T, R> handler, Supplier<CommandOutcome<T, R>> work) {
    try {
      return transactions.inTransaction(() -> {
        CommandOutcome<T, R> outcome = work.get();
        if (isKept(handler, outcome)) {
          return outcome;
        }
        throw new UndoneException(outcome);
      });
    } catch (UndoneException e) {
      return e.<T, R>outcome().orElseThrow();
    }
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Takes a refusal out of a transaction. */
  private static final class UndoneException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final transient @Nullable CommandOutcome<?, ?> outcome;

    UndoneException(@Nullable CommandOutcome<?, ?> outcome) {
      super("refused", null, false, false);
      this.outcome = outcome;
    }

    @SuppressWarnings("unchecked") // it is caught where it was thrown
    <T, R> Optional<CommandOutcome<T, R>> outcome() {
      return Optional.ofNullable((CommandOutcome<T, R>) outcome);
    }
  }
}
