package org.mintatlas.application.search;

import java.util.Locale;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.shared.Require;

/**
 * A thing that was found.
 *
 * @param type its type
 * @param id its identity or key, as text
 * @param key its name as {@link org.mintatlas.application.search.word.TextAnalysis#key} has it
 * @param points how well it is what was looked for: only good to compare with others of the same
 *     search
 */
public record Found(SearchType type, String id, String key, int points) {
  private static final int MOST_POINTS = 999_999;

  public Found {
    Require.given("type", type, "id", id, "key", key);
  }

  /** Texts that sort as things are found: what fits best comes first, equals by their names. */
  public String rank() {
    return rankOf(points) + ' ' + key;
  }

  /** The part of it that tells of points. */
  private static String rankOf(int points) {
    return String.format(Locale.ROOT, "%06d", MOST_POINTS - points);
  }
}
