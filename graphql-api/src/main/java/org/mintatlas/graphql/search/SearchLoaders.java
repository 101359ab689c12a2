package org.mintatlas.graphql.search;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.search.FindThings;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How things are found. */
@Component
final class SearchLoaders {
  /** No field has a filter of its own: it is made of the other arguments. */
  private static final SearchFilter NONE =
      new SearchFilter(new SearchPlan("", List.of(), ""), Set.of());

  final FindThings find;
  final Lists<SearchScope, SearchFilter, SearchOrder, Found> hits;
  final Loader<SearchText, SearchPlan> plans;

  SearchLoaders(FindThings find, Loading loading) {
    this.find = find;
    hits = loading.listsOf(NONE, "search", SearchOrder.RELEVANCE, find.hits());
    plans = loading.lookup("plans", find::plans);
  }
}
