package org.mintatlas.graphql.search;

import java.util.List;
import java.util.function.Function;
import org.mintatlas.application.search.FindThings;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How things are found. */
@Component
final class SearchLoaders {
  /** The filter is made of all arguments of a field together. */
  private static final SearchFilter NOTHING = SearchFilter.of(new SearchPlan("", List.of(), ""));

  final FindThings find;
  final Lists<SearchScope, SearchFilter, SearchOrder, Found> hits;
  final Loader<SearchText, SearchPlan> plans;
  final Function<Asked, SearchFilter> filters;

  SearchLoaders(FindThings find, Loading loading) {
    this.find = find;
    hits = loading.listsOf(NOTHING, "search", SearchOrder.RELEVANCE, find.hits());
    filters =
        loading.input(
            Components.of("SearchHitFilter", SearchFilter.class)
                .without("plan", NOTHING.plan())
                .without("types", NOTHING.types()));
    plans = loading.lookup("plans", find::plans);
  }
}
