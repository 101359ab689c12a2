package org.mintatlas.application.paging;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mintatlas.domain.shared.Slug;

/**
 * Things that are read in lists, by their identity and by their slug.
 *
 * @param <I> their identity
 * @param <S> the parent under which a list is read
 * @param <F> what an element must be like
 * @param <O> the order of the list
 * @param <T> the element
 */
public interface Catalogue<I, S, F, O, T> extends Listing<I, S, F, O, T> {

  /** The one that has this slug, or had it before; empty when there is none. */
  Optional<T> bySlug(Slug slug);

  @Override
  default Catalogue<I, S, F, O, T> as(
      UnaryOperator<F> filter, Predicate<T> seen, UnaryOperator<T> view) {
    return new Seen.WithSlugs<>(this, filter, seen, view);
  }
}
