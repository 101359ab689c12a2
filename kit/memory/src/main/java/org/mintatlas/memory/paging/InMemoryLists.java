package org.mintatlas.memory.paging;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.memory.storing.InMemoryStore;

/** Aggregates in memory that are read page by page. */
public abstract class InMemoryLists<I extends Identity, A extends Aggregate<I, A>, S, F, O>
    extends InMemoryStore<I, A> implements InMemoryPaged<S, F, O, A> {

  private final Function<F, Predicate<A>> matching;
  private final BiFunction<S, O, Sorting<A>> sorting;

  /**
   * Empty, for aggregates without a slug.
   *
   * @param matching what a filter lets through
   * @param sorting how the list under a scope is sorted
   */
  protected InMemoryLists(
      Integrity<A> integrity,
      Function<F, Predicate<A>> matching,
      BiFunction<S, O, Sorting<A>> sorting) {
    super(integrity);
    this.matching = matching;
    this.sorting = sorting;
  }

  /**
   * Empty, for aggregates with a slug.
   *
   * @param matching what a filter lets through
   * @param sorting how the list under a scope is sorted
   */
  protected InMemoryLists(
      Integrity<A> integrity,
      Function<A, Slug> slug,
      Function<F, Predicate<A>> matching,
      BiFunction<S, O, Sorting<A>> sorting) {
    super(integrity, slug);
    this.matching = matching;
    this.sorting = sorting;
  }

  /** Every list is sorted by name. */
  protected static <S, A> BiFunction<S, NameOrder, Sorting<A>> byName(Function<A, String> name) {
    return (scope, order) -> Sorting.names(order, name);
  }

  /** Every list is that of a directory. */
  protected static <S, A extends Sourced> BiFunction<S, DirectoryOrder, Sorting<A>> asDirectory(
      Function<A, String> name) {
    return (scope, order) -> Sorting.directory(order, name);
  }

  /** Every list is sorted by date; what has none stands last. */
  protected static <S, O, A> BiFunction<S, O, Sorting<A>> byDate(
      O backwards, Function<A, @Nullable PartialDate> date) {
    return (scope, order) -> Sorting.dates(order.equals(backwards), date);
  }

  /** Whether an aggregate is in the list under a scope. */
  protected abstract boolean isIn(S scope, A aggregate);

  @Override
  public final Function<S, Stream<A>> lists(F filter) {
    Predicate<A> matches = matching.apply(filter).and(picked(filter));
    return scope -> all().filter(aggregate -> isIn(scope, aggregate)).filter(matches);
  }

  @Override
  public final Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Set<? extends S> scopes, F filter, Set<? extends Facet<F, ?>> facets) {
    return InMemoryPaged.facetCounts(this::lists, this::having, scopes, filter, facets);
  }

  /** What has a facet by which an aggregate is counted: the aggregate itself, or another one. */
  protected Object having(Facet<F, ?> facet, A aggregate) {
    return aggregate;
  }

  @Override
  public final Sorting<A> sorting(S scope, O order) {
    return sorting.apply(scope, order);
  }

  @Override
  public final String idOf(A aggregate) {
    return aggregate.id().toString();
  }
}
