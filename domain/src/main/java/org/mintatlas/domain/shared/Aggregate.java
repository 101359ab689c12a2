package org.mintatlas.domain.shared;

/**
 * What is stored and changed as one. It refers to others by their identity.
 *
 * @param <I> its identity
 * @param <A> itself
 */
public interface Aggregate<I extends Identity, A extends Aggregate<I, A>> {
  /** Its identity, which never changes. */
  I id();

  /**
   * How often it was stored: 0 for one that never was. Whoever stores it tells by this number what
   * he had read, and is refused when somebody else was faster.
   */
  long version();

  /** The same as the store counts it. */
  A withVersion(long version);
}
