package org.mintatlas.application.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mintatlas.domain.shared.Slug;

/** What {@link Listing#as} shows. */
sealed class Seen<I, S, F, O, T> implements Listing<I, S, F, O, T> {
  private final Listing<I, S, F, O, T> whole;
  private final UnaryOperator<F> filter;
  private final Predicate<T> seen;
  private final UnaryOperator<T> view;

  Seen(
      Listing<I, S, F, O, T> whole,
      UnaryOperator<F> filter,
      Predicate<T> seen,
      UnaryOperator<T> view) {
    this.whole = whole;
    this.filter = filter;
    this.seen = seen;
    this.view = view;
  }

  @Override
  public Map<S, Page<T>> pages(Set<? extends S> scopes, F wanted, O order, PageRequest request) {
    Map<S, Page<T>> pages =
        new HashMap<>(whole.pages(scopes, filter.apply(wanted), order, request));
    pages.replaceAll((scope, page) -> page.shownAs(view));
    return pages;
  }

  @Override
  public Map<S, Long> counts(Set<? extends S> scopes, F wanted) {
    return whole.counts(scopes, filter.apply(wanted));
  }

  @Override
  public List<Facet<F, ?>> facets() {
    return whole.facets();
  }

  @Override
  public Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Set<? extends S> scopes, F wanted, Set<? extends Facet<F, ?>> facets) {
    return whole.facetCounts(scopes, filter.apply(wanted), facets);
  }

  @Override
  public Map<I, T> byIds(Set<I> ids) {
    Map<I, T> found = new HashMap<>(whole.byIds(ids));
    found.values().removeIf(seen.negate());
    found.replaceAll((id, one) -> view.apply(one));
    return found;
  }

  /** The same with slugs. */
  static final class WithSlugs<I, S, F, O, T> extends Seen<I, S, F, O, T>
      implements Catalogue<I, S, F, O, T> {
    private final Catalogue<I, S, F, O, T> whole;

    WithSlugs(
        Catalogue<I, S, F, O, T> whole,
        UnaryOperator<F> filter,
        Predicate<T> seen,
        UnaryOperator<T> view) {
      super(whole, filter, seen, view);
      this.whole = whole;
    }

    @Override
    public Optional<T> bySlug(Slug slug) {
      return whole.bySlug(slug).filter(super.seen).map(super.view);
    }
  }
}
