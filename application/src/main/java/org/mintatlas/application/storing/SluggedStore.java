package org.mintatlas.application.storing;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * Aggregates that are also read in lists and that the public knows by a slug.
 *
 * @param <I> their identity
 * @param <A> the aggregate
 * @param <S> the parent under which a list is read
 * @param <F> what an aggregate must be like
 * @param <O> the order of the list
 */
public interface SluggedStore<I extends Identity, A extends Aggregate<I, A>, S, F, O>
    extends ListedStore<I, A, S, F, O>, Slugged<I, A>, Catalogue<I, S, F, O, A> {}
