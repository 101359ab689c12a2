package org.mintatlas.application.storing;

import org.mintatlas.application.paging.Listing;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * Aggregates that are also read in lists.
 *
 * @param <I> their identity
 * @param <A> the aggregate
 * @param <S> the parent under which a list is read
 * @param <F> what an aggregate must be like
 * @param <O> the order of the list
 */
public interface ListedStore<I extends Identity, A extends Aggregate<I, A>, S, F, O>
    extends Store<I, A>, Listing<I, S, F, O, A> {}
