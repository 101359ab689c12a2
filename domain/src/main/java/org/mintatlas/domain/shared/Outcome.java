package org.mintatlas.domain.shared;

/**
 * What comes of asking for something: it is done, or there is a reason why not. Both are values;
 * whoever cannot know which it will be looks at the cases.
 *
 * @param <T> what there is when it is done
 */
public interface Outcome<T> {
  /**
   * What there is now that it is done, for a caller that knows that nothing speaks against it.
   *
   * @throws IllegalStateException when something does
   */
  default T orThrow() {
    throw new IllegalStateException("refused: " + this);
  }
}
