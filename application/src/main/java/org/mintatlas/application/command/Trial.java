package org.mintatlas.application.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * Tries a command of which something is wrong without that, to learn what else is: a rule of the
 * domain and a store tell the first one each. All of it is done in a transaction that is undone.
 *
 * @param handler of the command
 * @param asIf gives work that stores nothing, for what is looked at by rules
 * @param real gives work that stores, for what is looked at by stores
 */
record Trial<C extends Record, T, R>(
    CommandHandler<C, T, R> handler, Supplier<UnitOfWork> asIf, Supplier<UnitOfWork> real) {
  /** Nobody puts right more at once. */
  private static final int MOST = 50;

  /** All that is wrong with some parts, when anything is. */
  Optional<CommandOutcome<T, R>> wrong(CommandParts<C> parts) {
    return wrong(List.of(), parts);
  }

  /**
   * The same.
   *
   * @param known what is known to be wrong with others
   */
  Optional<CommandOutcome<T, R>> wrong(List<Fault> known, CommandParts<C> parts) {
    Wrong<R> wrong = new Wrong<>();
    wrong.faults.addAll(known);
    CommandParts<C> today = parts.on(asIf.get().today());
    List<Fault> broken = today.broken(this::rule);
    wrong.faults.addAll(broken);
    CommandParts<C> left = today.without(broken);
    add(tried(left), left, wrong);
    return wrong.outcome();
  }

  /**
   * All that is wrong with a command.
   *
   * @param first the rule that was broken first
   */
  CommandOutcome<T, R> wrong(CommandParts<C> parts, InvalidValueException first) {
    return wrong(parts).orElseGet(() -> CommandOutcome.rejected(new Fault.Invalid("", first)));
  }

  /** The first rule that a command breaks. */
  private @Nullable InvalidValueException rule(C command) {
    try {
      handler.handle(command, asIf.get());
      return null;
    } catch (InvalidValueException e) {
      return e;
    } catch (RuntimeException e) {
      return null; // what else would come of it is told when nothing is wrong any more
    }
  }

  /**
   * All that is wrong with one value each, which the use case and stores know: it is none of those
   * that it can be, refers to what is not there, or another one has the slug.
   *
   * @param first the first of them
   */
  CommandOutcome<T, R> withOthers(CommandParts<C> parts, CommandOutcome<T, R> first) {
    Wrong<R> wrong = new Wrong<>();
    add(first, parts, wrong);
    return wrong.<T>outcome().orElse(first);
  }

  private void add(@Nullable CommandOutcome<T, R> first, CommandParts<C> parts, Wrong<R> wrong) {
    CommandParts<C> left = parts;
    CommandOutcome<T, R> next = first;
    for (int found = 0; next != null && found < MOST; found++) {
      wrong.add(next);
      CommandParts<C> rest = without(left, next);
      next = rest == left ? null : tried(rest);
      left = rest;
    }
  }

  /** What comes of some parts, when one value of them is wrong, not what stands for others. */
  private @Nullable CommandOutcome<T, R> tried(CommandParts<C> parts) {
    try {
      C command = parts.whole();
      CommandOutcome<T, R> outcome = command == null ? null : handler.handle(command, real.get());
      return outcome != null && isOfOneValue(outcome) && without(parts, outcome) != parts
          ? outcome
          : null;
    } catch (RuntimeException e) {
      return null; // as above
    }
  }

  /**
   * Whether one value of a command is wrong with it. What a use case keeps when it refuses it must
   * not be asked twice.
   */
  boolean isOfOneValue(CommandOutcome<T, R> outcome) {
    return switch (outcome) {
      case CommandOutcome.Done<T, R> done -> false;
      case CommandOutcome.Refused<T, R>(List<R> reasons, List<Fault> faults) ->
          !handler.keepsWhatItRefuses() && reasons.getFirst() instanceof CommandHandler.OfPart;
      case CommandOutcome.Rejected<T, R>(List<Fault> faults) ->
          faults.getFirst() instanceof Fault.ReferenceUnknown
              || faults.getFirst() instanceof Fault.SlugTaken;
    };
  }

  /** The parts without the one value that is wrong; the same when none of them has it. */
  private CommandParts<C> without(CommandParts<C> parts, CommandOutcome<T, R> ofOneValue) {
    Object wrong =
        switch (ofOneValue) {
          case CommandOutcome.Done<T, R>(T value) -> value;
          case CommandOutcome.Refused<T, R>(List<R> reasons, List<Fault> faults) ->
              reasons.getFirst();
          case CommandOutcome.Rejected<T, R>(List<Fault> faults) -> faults.getFirst();
        };
    return switch (wrong) {
      case Fault.ReferenceUnknown unknown -> parts.withoutValue(unknown.id());
      case Fault.SlugTaken taken -> parts.withoutValue(taken.slug());
      case CommandHandler.OfPart about -> parts.without(about);
      default -> parts;
    };
  }

  /** What was found to be wrong. */
  private static final class Wrong<R> {
    private final List<Fault> faults = new ArrayList<>();
    private final List<R> reasons = new ArrayList<>();

    <T> void add(CommandOutcome<T, R> outcome) {
      switch (outcome) {
        case CommandOutcome.Done<T, R> done -> {}
        case CommandOutcome.Refused<T, R> refused -> {
          reasons.addAll(refused.reasons());
          faults.addAll(refused.faults());
        }
        case CommandOutcome.Rejected<T, R> rejected -> faults.addAll(rejected.faults());
      }
    }

    <T> Optional<CommandOutcome<T, R>> outcome() {
      if (reasons.isEmpty()) {
        return faults.isEmpty()
            ? Optional.empty()
            : Optional.of(new CommandOutcome.Rejected<>(faults));
      }
      return Optional.of(new CommandOutcome.Refused<>(reasons, faults));
    }
  }
}
