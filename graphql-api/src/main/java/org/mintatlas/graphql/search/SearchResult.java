package org.mintatlas.graphql.search;

import org.mintatlas.application.paging.Page;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.ListFacet;

/**
 * What was found by a text.
 *
 * @param plan what the text asks for
 * @param hits what was found
 */
record SearchResult(SearchPlan plan, Connection<Found> hits) implements Connection<Found> {
  @Override
  public Later<Page<Found>> page() {
    return hits.page();
  }

  @Override
  public Later<Integer> totalCount() {
    return hits.totalCount();
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
