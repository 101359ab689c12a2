package org.mintatlas.application.command;

import java.util.List;
import java.util.function.Function;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Step;

/**
 * What comes of a command. Refusals are values: then nothing was changed.
 *
 * @param <T> what there is when it is done
 * @param <R> the use case's own reasons why not
 */
public sealed interface CommandOutcome<T, R> extends Outcome<T> {

  /**
   * It is done.
   *
   * @param value what there is now
   */
  record Done<T, R>(T value) implements CommandOutcome<T, R> {
    public Done {
      Require.given("value", value);
    }

    @Override
    public T orThrow() {
      return value;
    }
  }

  /**
   * The use case has reasons of its own why not.
   *
   * @param reasons at least one; several when several parts of the command are wrong
   * @param faults what else is wrong, in the order in which the command is written
   */
  record Refused<T, R>(List<R> reasons, List<Fault> faults) implements CommandOutcome<T, R> {
    /** Keeps copies. */
    public Refused {
      reasons = Require.list("reasons", reasons);
      faults = Require.list("faults", faults);
      Require.atLeast("reasons", reasons.size(), 1);
    }
  }

  /**
   * It cannot be, for reasons that any use case can meet.
   *
   * @param faults at least one, in the order in which the command is written
   */
  record Rejected<T, R>(List<Fault> faults) implements CommandOutcome<T, R> {
    /** Keeps a copy. */
    public Rejected {
      faults = Require.list("faults", faults);
      Require.atLeast("faults", faults.size(), 1);
    }
  }

  /** It is done. */
  static <T, R> CommandOutcome<T, R> done(T value) {
    return new Done<>(value);
  }

  /** Refused for a reason of the use case. */
  static <T, R> CommandOutcome<T, R> refused(R reason) {
    return new Refused<>(List.of(reason), List.of());
  }

  /** Refused for a reason that any use case can meet. */
  static <T, R> CommandOutcome<T, R> rejected(Fault fault) {
    return new Rejected<>(List.of(fault));
  }

  /** What moved on, or that it could not from where it stands. */
  static <T, S extends Enum<S>, R> CommandOutcome<T, R> of(Step<T, S> step) {
    return switch (step) {
      case Step.Moved<T, S>(T there) -> done(there);
      case Step.NotAllowed<T, S>(S present, S wanted) ->
          rejected(Fault.WrongStatus.between(present, wanted));
    };
  }

  /** Goes on with what there is; what was refused stays refused. */
  default <U> CommandOutcome<U, R> then(Function<T, CommandOutcome<U, R>> next) {
    return switch (this) {
      case Done<T, R>(T value) -> next.apply(value);
      case Refused<T, R>(List<R> reasons, List<Fault> faults) -> new Refused<>(reasons, faults);
      case Rejected<T, R>(List<Fault> faults) -> new Rejected<>(faults);
    };
  }
}
