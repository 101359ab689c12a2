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
    return withStored(parts, parts.on(asIf.get().today()).broken(this::rule));
  }

  /**
   * The same.
   *
   * @param first the rule that was broken first
   */
  List<Fault> wrong(CommandParts<C> parts, InvalidValueException first) {
    List<Fault> all = wrong(parts);
    return all.isEmpty() ? List.of(new Fault.Invalid("", first)) : all;
  }

  private List<Fault> withStored(CommandParts<C> parts, List<Fault> broken) {
    List<Fault> all = new ArrayList<>(broken);
    CommandParts<C> left = parts.without(broken);
    Fault first = stored(left);
    if (first != null) {
      all.addAll(withOthers(left, first));
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
   * All that is wrong with one value each, which only stores know: it refers to what is not there,
   * or another one has the slug.
   *
   * @param first the first of them
   */
  List<Fault> withOthers(CommandParts<C> parts, Fault first) {
    List<Fault> all = new ArrayList<>();
    CommandParts<C> left = parts;
    Fault next = first;
    while (next != null && all.size() < MOST) {
      all.add(next);
      CommandParts<C> rest = left.withoutValue(value(next));
      next = rest == left ? null : stored(rest);
      left = rest;
    }
    return all;
  }

  /** The first such fault of some parts, not of what stands for those that are left out. */
  private @Nullable Fault stored(CommandParts<C> parts) {
    try {
      C command = parts.whole();
      Fault fault = command == null ? null : ofOneValue(handler.handle(command, real.get()));
      return fault == null || parts.withoutValue(value(fault)) == parts ? null : fault;
    } catch (RuntimeException e) {
      return null; // as above
    }
  }

  /** What is wrong with one value of a command; null when nothing is. */
  static @Nullable Fault ofOneValue(CommandOutcome<?, ?> outcome) {
    return outcome instanceof CommandOutcome.Rejected<?, ?>(List<Fault> faults)
            && (faults.getFirst() instanceof Fault.ReferenceUnknown
                || faults.getFirst() instanceof Fault.SlugTaken)
        ? faults.getFirst()
        : null;
  }

  private static Object value(Fault ofOneValue) {
    return switch (ofOneValue) {
      case Fault.ReferenceUnknown unknown -> unknown.id();
      case Fault.SlugTaken taken -> taken.slug();
      default -> throw new IllegalStateException("not of one value: " + ofOneValue);
    };
  }
}
