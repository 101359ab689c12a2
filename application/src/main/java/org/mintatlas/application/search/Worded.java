package org.mintatlas.application.search;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.plan.Relevance;
import org.mintatlas.application.search.plan.SearchPlan;

/** A filter of things that are found by words. */
public interface Worded {

  /** What their words must mean, all parts of it; null means anything. */
  @Nullable SearchPlan text();

  /** Whether a thing has all words asked for. */
  default boolean isFound(Object thing) {
    SearchPlan text = text();
    return text == null
        || SearchEntries.of(thing).filter(entry -> Relevance.hasAll(entry, text)).isPresent();
  }
}
