package org.mintatlas.application.storing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * Aggregates that are stored as a whole and found by their identity. Any number of threads can use
 * a store at once.
 *
 * @param <I> their identity
 * @param <A> the aggregate
 */
public interface Store<I extends Identity, A extends Aggregate<I, A>> {

  /**
   * Stores a new one (version 0) or a changed one, if nobody changed it since it was read and it
   * goes together with the others. Of two at once exactly one is stored; the other is told as if it
   * had come later.
   *
   * <p>A refusal leaves everything as it was, with all that belongs to the aggregate wherever it
   * stands, and a transaction around it can go on. When several things are wrong, {@link
   * SaveResult} says which of them is told.
   */
  SaveResult<A> save(A aggregate);

  /** Those with these identities; an unknown one has no entry. */
  Map<I, A> byIds(Set<I> ids);

  /** The one with this identity; empty when there is none. */
  default Optional<A> byId(I id) {
    return Optional.ofNullable(byIds(Set.of(id)).get(id));
  }

  /**
   * The one with this identity, which something refers to and which is there for that reason.
   *
   * @throws IllegalStateException when there is none
   */
  default A existing(I id) {
    return byId(id).orElseThrow(() -> missing(id));
  }

  /** What something refers to is not there, against all that stores promise. */
  static IllegalStateException missing(Identity id) {
    return new IllegalStateException(id + " is referred to, but not stored");
  }
}
