package org.mintatlas.application.command;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.domain.shared.Aggregate;

/**
 * A use case that brings something into being, and that a caller who lost the answer can ask again
 * without bringing it twice.
 *
 * @param <A> what it brings
 */
public interface CreatingHandler<C extends Record, A extends Aggregate<?, A>, R>
    extends CommandHandler<C, A, R> {

  /** What it brought before, as it is now; empty when it is no more. */
  Optional<A> again(UUID id);
}
