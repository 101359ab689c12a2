package org.mintatlas.application.command;

import java.util.UUID;

/**
 * A use case that brings something into being, and that a caller who lost the answer can ask again
 * without bringing it twice.
 *
 * @param <C> the command
 * @param <T> what it gives
 * @param <R> its own reasons to refuse
 */
public interface RepeatableHandler<C extends Record, T, R> extends CommandHandler<C, T, R> {

  /** The identity of what it brought, under which it is found when it is asked again. */
  UUID identityOf(T brought);

  /**
   * What it brought before, in a transaction like that of the first time.
   *
   * @param brought its identity
   */
  CommandOutcome<T, R> again(UUID brought, UnitOfWork work);
}
