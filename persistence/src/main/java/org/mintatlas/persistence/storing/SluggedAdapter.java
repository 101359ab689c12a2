package org.mintatlas.persistence.storing;

import java.util.Optional;
import java.util.function.Function;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.SortKey;

/** Aggregates of one kind in the database, also in lists and by their slugs. */
public abstract class SluggedAdapter<I extends Identity, A extends Aggregate<I, A>, S, F, O>
    extends ListAdapter<I, A, S, F, O> implements Slugged<I, A> {
  private final Function<A, Slug> slug;

  /** See {@link ListAdapter}. */
  protected SluggedAdapter(
      AggregateStore store,
      Rows<A> rows,
      Function<A, Slug> slug,
      Integrity<A> integrity,
      Function<O, SortKey> sortKey) {
    super(store, rows, integrity, sortKey);
    this.slug = slug;
  }

  @Override
  public final Optional<A> bySlug(Slug wanted) {
    return store.known().bySlug(jdbc, selection, wanted);
  }

  @Override
  protected final Optional<Slug> slug(A aggregate) {
    return Optional.of(slug.apply(aggregate));
  }
}
