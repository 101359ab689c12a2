package org.mintatlas.persistence.storing;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.FacetColumn;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;

/** Aggregates of one kind in the database, also in lists. */
public abstract class ListAdapter<I extends Identity, A extends Aggregate<I, A>, S, F, O>
    extends StoreAdapter<I, A> implements Paged<S, F, O, A> {
  private final KeysetPages pages;
  private final Function<O, SortKey> sortKey;

  /**
   * See {@link StoreAdapter}.
   *
   * @param sortKey what an order sorts by
   */
  protected ListAdapter(
      AggregateStore store, Rows<A> rows, Integrity<A> integrity, Function<O, SortKey> sortKey) {
    super(store, rows, integrity);
    this.pages = new KeysetPages(jdbc, store.known());
    this.sortKey = sortKey;
  }

  /** The parent that a scope means. */
  protected abstract Parent parent(S scope);

  /** What an element must be like, whether or not it is named. */
  protected abstract Conditions conditions(F filter);

  private Conditions all(F filter) {
    return selection.picked(conditions(filter), filter, this instanceof Slugged<?, ?>);
  }

  @Override
  public final Map<S, Page<A>> pages(
      Set<? extends S> scopes, F filter, O order, PageRequest request) {
    return pages.pages(scopes, this::parent, all(filter), sortKey.apply(order), request, selection);
  }

  /** Where the values of a facet of the lists are. */
  protected FacetColumn column(Facet<F, ?> facet) {
    throw new IllegalArgumentException(facet.name() + " is no facet of " + selection.table());
  }

  /**
   * The same where it depends on what else an element must be like.
   *
   * @param unchosen the filter without what it chooses of the facet
   */
  protected FacetColumn column(Facet<F, ?> facet, F unchosen) {
    return column(facet);
  }

  @Override
  public final Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Set<? extends S> scopes, F filter, Set<? extends Facet<F, ?>> facets) {
    return pages.facetCounts(scopes, this::parent, filter, this::all, facets, this::column);
  }

  @Override
  public final Map<S, Long> counts(Set<? extends S> scopes, F filter) {
    return pages.counts(scopes, this::parent, all(filter));
  }
}
