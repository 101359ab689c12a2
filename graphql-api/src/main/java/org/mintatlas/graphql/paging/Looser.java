package org.mintatlas.graphql.paging;

import java.util.Comparator;

/**
 * A condition without which a list would not be empty.
 *
 * @param condition the field of the filter that asks for it
 * @param matchCount how many elements the list would have without it
 */
public record Looser(String condition, int matchCount) {
  /** What brings most stands first. */
  public static final Comparator<Looser> MOST_FIRST =
      Comparator.comparingInt((Looser one) -> -one.matchCount()).thenComparing(Looser::condition);
}
