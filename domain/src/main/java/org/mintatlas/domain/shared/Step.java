package org.mintatlas.domain.shared;

/**
 * What comes of asking something to go on to another state of its life.
 *
 * @param <A> what has the state
 * @param <S> the states
 */
public sealed interface Step<A, S> extends Outcome<A> {
  /**
   * It has.
   *
   * @param there the same in the state that was asked for
   */
  record Moved<A, S>(A there) implements Step<A, S> {
    public Moved {
      Require.given("there", there);
    }

    @Override
    public A orThrow() {
      return there;
    }
  }

  /**
   * That state cannot follow the present one.
   *
   * @param from the present one
   * @param to the one that was asked for
   */
  record NotAllowed<A, S>(S from, S to) implements Step<A, S> {
    public NotAllowed {
      Require.given("from", from, "to", to);
    }

    @Override
    public A orThrow() {
      throw new IllegalStateException(to + " cannot follow " + from);
    }
  }
}
