package org.mintatlas.application.command;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.domain.shared.Aggregate;

/**
 * A use case that brings an aggregate into being.
 *
 * @param <A> what it brings
 */
public interface CreatingHandler<C extends Record, A extends Aggregate<?, A>, R>
    extends RepeatableHandler<C, A, R> {

  /** What it brought before, as it is now; empty when it is no more. */
  Optional<A> again(UUID id);

  @Override
  default UUID identityOf(A brought) {
    return brought.id().value();
  }

  @Override
  default CommandOutcome<A, R> again(UUID brought, UnitOfWork work) {
    return again(brought)
        .<CommandOutcome<A, R>>map(CommandOutcome::done)
        .orElseGet(() -> CommandOutcome.rejected(new Fault.NotFound(brought)));
  }
}
