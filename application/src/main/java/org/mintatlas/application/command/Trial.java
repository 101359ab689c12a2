package org.mintatlas.application.command;

import java.util.ArrayList;
import java.util.List;
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
record Trial<C extends Record>(
    CommandHandler<C, ?, ?> handler, Supplier<UnitOfWork> asIf, Supplier<UnitOfWork> real) {
  /** Nobody puts right more at once. */
  private static final int MOST = 50;

  /** All that is wrong with some parts. */
  List<Fault> wrong(CommandParts<C> parts) {
    return withUnknown(parts, parts.broken(this::rule));
  }

  /**
   * The same.
   *
   * @param first the rule that was broken first
   */
  List<Fault> wrong(CommandParts<C> parts, InvalidValueException first) {
    return withUnknown(parts, parts.broken(first, this::rule));
  }

  private List<Fault> withUnknown(CommandParts<C> parts, List<Fault> broken) {
    List<Fault> all = new ArrayList<>(broken);
    CommandParts<C> left = parts.without(broken);
    Fault.ReferenceUnknown first = unknown(left);
    if (first != null) {
      all.addAll(unknown(left, first));
    }
    return all;
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
   * All that the parts refer to and that is not there.
   *
   * @param first the first of them
   */
  List<Fault> unknown(CommandParts<C> parts, Fault.ReferenceUnknown first) {
    List<Fault> all = new ArrayList<>();
    CommandParts<C> left = parts;
    Fault.ReferenceUnknown next = first;
    while (next != null && !all.contains(next) && all.size() < MOST) {
      all.add(next);
      left = left.withoutValue(next.id());
      next = unknown(left);
    }
    return all;
  }

  private Fault.@Nullable ReferenceUnknown unknown(CommandParts<C> parts) {
    try {
      C command = parts.whole();
      return command == null ? null : unknown(handler.handle(command, real.get()));
    } catch (RuntimeException e) {
      return null; // as above
    }
  }

  static Fault.@Nullable ReferenceUnknown unknown(CommandOutcome<?, ?> outcome) {
    return outcome instanceof CommandOutcome.Rejected<?, ?>(List<Fault> faults)
            && faults.getFirst() instanceof Fault.ReferenceUnknown unknown
        ? unknown
        : null;
  }
}
