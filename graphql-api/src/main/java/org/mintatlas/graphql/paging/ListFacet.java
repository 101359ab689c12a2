package org.mintatlas.graphql.paging;

import java.util.List;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;

/** How many elements of a list have each value of a facet, as the schema shows it. */
public record ListFacet(Facet<?, ?> facet, FacetCounts counts) {

  /**
   * A value of a facet.
   *
   * @param type what it is: an enum, or a date
   * @param code how it is written
   * @param matchCount how many have it
   */
  public record Value(Class<?> type, String code, int matchCount) {}

  public List<Value> values() {
    Class<?> type = facet.property().type();
    return counts.counts().entrySet().stream()
        .map(of -> new Value(type, of.getKey(), Math.toIntExact(of.getValue())))
        .toList();
  }

  public int unknownCount() {
    return Math.toIntExact(counts.unknown());
  }

  public boolean exact() {
    return counts.exact();
  }
}
