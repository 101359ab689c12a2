package org.mintatlas.application.search.word;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How alike two words are: whether one is the other with a slip of the hand, else the share of the
 * triples of letters that both have. Triples alone cannot see a slip in a short word: <i>Chmeie</i>
 * has only three of the seven of <i>Chemie</i>.
 */
public final class Likeness {
  /** From here on a word may be a misspelling of another one. */
  public static final double ENOUGH = 0.4;

  /** In a longer word a single slip leaves {@link #ENOUGH} of the triples as they are. */
  public static final int LONGEST_VARIED = 10;

  private static final int LETTERS = 3;

  /** What a word has beside one that it holds is a word itself when it has so many letters. */
  private static final int SHORTEST_REST = 4;

  private Likeness() {}

  /** What somebody did wrong who typed a word for another one: what happens most comes first. */
  public enum Slip {
    /** Two neighbours changed places. */
    SWAPPED,
    /** A letter is missing, is too much, or is another one. */
    LETTER,
    /** More than that. */
    MORE
  }

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

  /**
   * What was done wrong if a word was typed for another one.
   *
   * @param other in the one form of its spellings
   */
  public static Slip slip(Word typed, String other) {
    return forms(typed)
        .map(form -> slip(form, other))
        .min(Comparator.naturalOrder())
        .orElse(Slip.MORE);
  }

  /**
   * A word as it was typed and as it is found: <i>Robtoer</i> has an oe by mistake, which is no ö.
   */
  private static Stream<String> forms(Word typed) {
    return Stream.of(TextAnalysis.letters(typed.written()), typed.folded()).distinct();
  }

  private static Slip slip(String typed, String other) {
    int shorter = Math.min(typed.length(), other.length());
    int same = 0;
    while (same < shorter && typed.charAt(same) == other.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && typed.charAt(typed.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String wrong = typed.substring(same, typed.length() - end);
    String right = other.substring(same, other.length() - end);
    if (wrong.length() == 2 && new StringBuilder(wrong).reverse().toString().equals(right)) {
      return Slip.SWAPPED;
    }
    return Math.max(wrong.length(), right.length()) <= 1 ? Slip.LETTER : Slip.MORE;
  }

  /**
   * All that is one slip away from a word of Latin letters and digits, in the one form of all
   * spellings; nothing of a long word, of which triples see as much.
   */
  public static Set<String> variants(Word typed) {
    return typed.folded().length() > LONGEST_VARIED
        ? Set.of()
        : forms(typed)
            .filter(form -> form.chars().allMatch(Likeness::isPlain))
            .flatMap(Likeness::variants)
            .map(TextAnalysis::folded)
            .filter(variant -> !variant.equals(typed.folded()))
            .collect(Collectors.toSet());
  }

  private static boolean isPlain(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
  }

  private static Stream<String> variants(String word) {
    Stream.Builder<String> variants = Stream.builder();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String behind = word.substring(i);
      String next = behind.isEmpty() ? "" : behind.substring(1);
      if (!next.isEmpty()) {
        variants.add(before + next.charAt(0) + behind.charAt(0) + next.substring(1));
      }
      variants.add(before + next);
      // No digit is put in: who types one means it.
      for (char letter = 'a'; letter <= 'z'; letter++) {
        variants.add(before + letter + behind);
        variants.add(before + letter + next);
      }
    }
    return variants.build();
  }

  /**
   * Whether another word may have been meant, or a part of what was meant: it is a slip away, is
   * not much shorter, or is held by the typed one beside another word. What only has a few letters
   * more than another word, as <i>Augustin</i> has, is none of it.
   */
  public static boolean isNear(Word typed, String other) {
    String folded = typed.folded();
    return slip(typed, other) != Slip.MORE
        || (folded.contains(other)
            ? folded.length() - other.length() >= SHORTEST_REST
            : 2 * folded.length() <= 3 * other.length());
  }

  /** Whether the typed word, to which the other one is near, is a misspelling of it. */
  public static boolean isMeant(Word typed, String other) {
    return slip(typed, other) != Slip.MORE || !typed.folded().contains(other);
  }
}
