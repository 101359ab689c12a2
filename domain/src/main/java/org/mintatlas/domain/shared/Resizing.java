package org.mintatlas.domain.shared;

import java.util.List;
import java.util.function.Supplier;

/**
 * What comes of changing how many places there are, of whatever has places.
 *
 * @param <P> the places
 * @param <E> who stands there
 */
public sealed interface Resizing<P, E> extends Outcome<Resizing.Resized<P, E>> {
  /**
   * There are as many as wanted.
   *
   * @param places what they are now
   * @param movedUp who had waited and has a place now, the longest-waiting first
   */
  record Resized<P, E>(P places, List<E> movedUp) implements Resizing<P, E> {
    /** Keeps a copy. */
    public Resized {
      Require.given("places", places);
      movedUp = Require.list("movedUp", movedUp);
    }

    @Override
    public Resized<P, E> orThrow() {
      return this;
    }
  }

  /** More are taken than wanted, and nobody loses a place. */
  record TooFew<P, E>(int wanted, int taken) implements Resizing<P, E> {}

  /** The same for what has these places, which says what it is with those who move up. */
  default <Q, F> Resizing<Q, F> then(Supplier<Resized<Q, F>> after) {
    return switch (this) {
      case Resized<P, E> resized -> after.get();
      case TooFew<P, E>(int wanted, int taken) -> new TooFew<>(wanted, taken);
    };
  }
}
