package org.mintatlas.graphql.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant who wrote another one. */
public final class Suggestions {
  private static final int MOST = 3;
  private static final int LETTERS_FOR_A_MISTAKE = 3;
  private static final int MISTAKES = 3;

  private Suggestions() {}

  private record Candidate(String name, int mistakes) {}

  /**
   * The nearest ones of what there is, the nearest first: at most three, none of which is further
   * away than a mistake for each three letters.
   */
  static List<String> of(String written, Collection<String> names) {
    int allowed = Math.clamp(written.length() / LETTERS_FOR_A_MISTAKE, 1, MISTAKES);
    return names.stream()
        // The length alone tells most of them apart, and a name can be long.
        .filter(name -> Math.abs(name.length() - written.length()) <= allowed)
        .distinct()
        .map(name -> new Candidate(name, mistakes(lower(written), lower(name))))
        .filter(candidate -> candidate.mistakes() <= allowed)
        .sorted(Comparator.comparingInt(Candidate::mistakes).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Letters to change, add, leave out or swap with the next (optimal string alignment). */
  public static int mistakes(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[one.length()][other.length()];
  }
}
