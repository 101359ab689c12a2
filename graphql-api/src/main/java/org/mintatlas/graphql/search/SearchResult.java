package org.mintatlas.graphql.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param hits what was found
 */
record SearchResult(SearchPlan plan, SearchFilter filter, Connection<Found> hits)
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

  @Override
  public Later<List<Looser>> looser() {
    return hits.looser();
  }

  @Override
  public @Nullable String didYouMean() {
    return plan.meant().isEmpty() ? null : plan.meant();
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
