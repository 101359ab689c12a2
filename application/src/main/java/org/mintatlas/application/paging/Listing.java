package org.mintatlas.application.paging;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Things that are read in lists and by their identity.
 *
 * @param <I> their identity
 * @param <S> the parent under which a list is read
 * @param <F> what an element must be like
 * @param <O> the order of the list
 * @param <T> the element
 */
public interface Listing<I, S, F, O, T> extends Paged<S, F, O, T> {

  /** Those with these identities; an unknown one has no entry. */
  Map<I, T> byIds(Set<I> ids);

  /**
   * The same as somebody sees them who must not see everything.
   *
   * @param filter narrows what lists are asked for
   * @param seen of what is asked for by identity: whether it is seen
   * @param view what is seen of each
   */
  default Listing<I, S, F, O, T> as(
      UnaryOperator<F> filter, Predicate<T> seen, UnaryOperator<T> view) {
    return new Seen<>(this, filter, seen, view);
  }
}
