package org.mintatlas.graphql.paging;

import java.util.Comparator;
import java.util.List;

/**
 * What would have to go of a filter so that a list is not empty.
 *
 * @param conditions the fields of the filter that ask for it; with any of them the list is empty
 * @param matchCount how many elements the list would have without them
 */
public record Looser(List<String> conditions, int matchCount) {
  /** Keeps a copy. */
  public Looser {
    conditions = List.copyOf(conditions);
  }

  /** What brings most stands first, one condition before several. */
  static final Comparator<Looser> MOST_FIRST =
      Comparator.comparingInt((Looser one) -> one.conditions().size())
          .thenComparingInt(one -> -one.matchCount())
          .thenComparing(one -> String.join(" ", one.conditions()));
}
