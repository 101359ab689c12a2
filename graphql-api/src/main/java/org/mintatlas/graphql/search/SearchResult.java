package org.mintatlas.graphql.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.plan.Highlighting;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.ListFacet;
import org.mintatlas.graphql.paging.Looser;

/**
 * What was found by a text.
 *
 * @param plan what the text asks for
 * @param filter what else is asked for, with the plan
 * @param counted how many are found with another filter
 * @param hits what was found
 */
record SearchResult(
    SearchPlan plan,
    SearchFilter filter,
    ToLongFunction<SearchFilter> counted,
    Connection<Found> hits)
    implements Connection<Hit> {
  /** Whether all that was found is in the list. */
  Later<Boolean> complete() {
    return hits.page().map(page -> requireNonNull(page).count() != null);
  }

  @Override
  public Later<Page<Hit>> page() {
    return hits.page()
        .map(page ->
            requireNonNull(page)
                .shownAs(found -> Hit.of(found, thing -> Highlighting.of(thing, plan))));
  }

  @Override
  public Later<Integer> totalCount() {
    return hits.totalCount();
  }

  /** The types are an argument of their own, and a condition like those of the filter. */
  @Override
  public Later<List<Looser>> looser() {
    return hits.page()
        .then(page ->
            requireNonNull(page).known().orElse(1) == 0
                ? hits.looser().map(looser -> withTypes(requireNonNull(looser)))
                : hits.looser());
  }

  private List<Looser> withTypes(List<Looser> conditions) {
    if (filter.types().isEmpty()) {
      return conditions;
    }
    long many = counted.applyAsLong(filter.toBuilder().types(Set.of()).build());
    return Stream.concat(
            conditions.stream(),
            many == 0 ? Stream.empty() : Stream.of(new Looser("types", Math.toIntExact(many))))
        .sorted(Looser.MOST_FIRST)
        .toList();
  }

  @Override
  public Later<ListFacet> facet(String field) {
    return hits.facet(field);
  }

  @Override
  public String cursor(Page.Item<?> item) {
    return hits.cursor(item);
  }
}
