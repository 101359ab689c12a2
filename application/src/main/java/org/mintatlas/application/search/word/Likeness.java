package org.mintatlas.application.search.word;

import java.util.HashSet;
import java.util.Set;

/** How alike two words are: the share of the triples of letters that both have. */
public final class Likeness {
  /** From here on a word may be a misspelling of another one. */
  public static final double ENOUGH = 0.4;

  private static final int LETTERS = 3;

  private Likeness() {}

  /**
   * From 0 to 1, computed as PostgreSQL's {@code pg_trgm} does it: two blanks stand before a word
   * and one behind it.
   */
  public static double of(String one, String other) {
    Set<String> left = triples(one);
    Set<String> right = triples(other);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private static Set<String> triples(String word) {
    String padded = "  " + word + " ";
    Set<String> triples = new HashSet<>();
    for (int i = 0; i + LETTERS <= padded.length(); i++) {
      triples.add(padded.substring(i, i + LETTERS));
    }
    return triples;
  }
}
