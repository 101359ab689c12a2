package org.mintatlas.application.storing;

import java.util.Optional;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates that the public knows by a slug. A slug belongs for good to the one that had it first.
 *
 * @param <I> their identity
 * @param <A> the aggregate
 */
public interface Slugged<I extends Identity, A extends Aggregate<I, A>> extends Store<I, A> {

  /** The one that has this slug, or had it before; empty when there is none. */
  Optional<A> bySlug(Slug slug);
}
