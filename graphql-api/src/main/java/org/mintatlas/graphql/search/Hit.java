package org.mintatlas.graphql.search;

import java.util.List;
import java.util.function.Function;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Highlight;

/**
 * Something that was found, as the schema shows it.
 *
 * @param highlights where in the thing the words stand that were looked for
 */
record Hit(SearchType type, String id, Function<Object, List<Highlight>> highlights) {
  static Hit of(Found found, Function<Object, List<Highlight>> highlights) {
    return new Hit(found.type(), found.id(), highlights);
  }
}
