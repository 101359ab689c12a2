package org.mintatlas.application.storing;

import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * Aggregates that are stored as a whole and found by their identity.
 *
 * @param <I> their identity
 * @param <A> the aggregate
 */
public interface Store<I extends Identity, A extends Aggregate<I, A>> {

  /** Stores a new one (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<A> save(A aggregate);

  /** Those with these identities; an unknown one has no entry. */
  Map<I, A> byIds(Set<I> ids);
}
