package org.mintatlas.application.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One use case that changes something: who may, what a command must be like, and what happens. The
 * {@link CommandGateway} runs it.
 *
 * @param <C> the command: a record of what is wanted, as it came
 * @param <T> what it gives
 * @param <R> its own reasons to refuse, a sealed type; {@link Never} when it has none
 */
public interface CommandHandler<C extends Record, T, R> {

  /** Who may. It is asked before anything is read that others may not know. */
  Access<C> access();

  /** What the parts of a command must be, each by itself. */
  default PartRules rules() {
    return new PartRules();
  }

  /**
   * For what commands take turns that would wait for each other in the database, such as the places
   * of an event: they wait before they hold a connection. Empty when they need not.
   */
  default Optional<Object> turn(C command) {
    return Optional.empty();
  }

  /**
   * Whether what it stored stays when it refuses for a reason of its own, such as how often
   * somebody tried; else a refusal changes nothing.
   */
  default boolean keepsWhatItRefuses() {
    return false;
  }

  /**
   * Does it, in a transaction that is committed only when it is done. A domain rule that is broken
   * on the way becomes a fault; then it is tried again without the part that the rule is about, to
   * learn what else is wrong, and all of that is undone.
   */
  CommandOutcome<T, R> handle(C command, UnitOfWork work);

  /**
   * A reason to refuse that is about a part of the command: with another one there it could be
   * done. A reason that is not of this type is about no part of it, but about how that stands which
   * is to be changed, or about who asks.
   */
  interface OfPart {
    /** The component of the command. */
    String part();

    /** The one of several things in it; null when there are not several, or all are wrong. */
    default @Nullable Object value() {
      return null;
    }
  }

  /** The refusals of a use case that has none of its own. */
  final class Never {
    private Never() {}
  }
}
