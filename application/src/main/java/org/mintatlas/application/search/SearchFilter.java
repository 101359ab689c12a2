package org.mintatlas.application.search;

import java.util.Set;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What is looked for.
 *
 * @param plan what the words may mean
 * @param types the types of things; empty means {@link SearchType#UNASKED}
 */
@Buildable
public record SearchFilter(SearchPlan plan, Set<SearchType> types) {
  /** Keeps a copy. */
  public SearchFilter {
    Require.given("plan", plan);
    types = Require.set("types", types);
    types = types.isEmpty() ? SearchType.UNASKED : types;
  }

  /** Starts one that finds things of all types but districts and series. */
  public static SearchFilterBuilder builder(SearchPlan plan) {
    return SearchFilterBuilder.empty().plan(plan).types(Set.of());
  }

  /** Starts one from this one, to change some of it. */
  public SearchFilterBuilder toBuilder() {
    return SearchFilterBuilder.of(this);
  }
}
