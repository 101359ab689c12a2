package org.mintatlas.application.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;

/** Use case: somebody looks for something by words. */
public class FindThings {
  private final Search search;

  /** Looks for it there. */
  public FindThings(Search search) {
    this.search = search;
  }

  /** What each text asks for. */
  public Map<SearchText, SearchPlan> plans(Set<SearchText> texts) {
    return texts.stream().collect(Collectors.toMap(Function.identity(), search::plan));
  }

  /** What a text asks for. */
  public SearchPlan plan(SearchText text) {
    return search.plan(text);
  }

  /** What is found. */
  public Paged<SearchScope, SearchFilter, SearchOrder, Found> hits() {
    return search;
  }

  /**
   * What somebody may be about to type; see {@link Search#suggest}.
   *
   * @param types empty means {@link SearchType#UNASKED}
   * @param near what comes first; null means nothing does
   */
  public List<Found> suggest(
      SearchText text, Set<SearchType> types, @Nullable Near near, int most) {
    return search.suggest(text, types.isEmpty() ? SearchType.UNASKED : types, near, most);
  }
}
