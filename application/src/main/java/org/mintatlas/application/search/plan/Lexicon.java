package org.mintatlas.application.search.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.search.word.Likeness;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.shared.Require;

/** What is known of the words that things are found by. Every adapter of a search has one. */
public interface Lexicon {

  /**
   * A word that something is found by.
   *
   * @param written as somebody wrote it
   * @param folded in the one form of its spellings
   * @param stem its stem
   */
  record Known(String written, String folded, String stem) {
    public Known {
      Require.given("written", written, "folded", folded, "stem", stem);
    }
  }

  /**
   * What words stand for.
   *
   * @param keys several, as {@link SearchTerm#key} has them
   * @return the tags under each key that is known
   */
  Map<String, Set<String>> tags(Set<String> keys);

  /**
   * The words that are like others.
   *
   * @param words some words
   * @return what is found for each of them, none left out
   */
  Map<Word, Like> like(Collection<Word> words);

  /**
   * Words that are like one.
   *
   * @param exists whether there is a word with the stem
   * @param begins whether there is a word that begins with the word
   * @param holding words that hold it, the shortest first
   * @param similar if it neither exists, begins a word nor stands for something, and is one of the
   *     first {@link #MOST_MISSPELT} like that: words that are near to it, the likeliest first, and
   *     then those that hold the likeliest
   */
  record Like(boolean exists, boolean begins, List<Known> holding, List<Known> similar) {
    /** So many words that hold a word are looked for. */
    public static final int MOST_HOLDING = 40;

    /** So many similar words are looked for. */
    public static final int MOST_SIMILAR = 5;

    /** Of a shorter word nobody looks for others that hold it. */
    public static final int SHORTEST = 4;

    /** A shorter word is like too many others to be a misspelling. */
    public static final int SHORTEST_MISSPELT = 5;

    /**
     * Of a text so many words are taken for misspelt ones. To look for what is like them costs most
     * of a search, and who gets more of them wrong has not typed words.
     */
    public static final int MOST_MISSPELT = 3;

    /** The order of words that hold another one. */
    public static final Comparator<Known> SHORTEST_FIRST =
        Comparator.comparingInt((Known known) -> known.folded().length())
            .thenComparing(Known::folded);

    /** Keeps copies. */
    public Like {
      holding = Require.list("holding", holding);
      similar = Require.list("similar", similar);
    }

    /** Whether a word that does not exist can be a misspelling of one; no number is. */
    public static boolean canBeMisspelt(Word word) {
      return word.folded().length() >= SHORTEST_MISSPELT
          && !word.folded().chars().allMatch(Character::isDigit);
    }

    /**
     * The words that may have been meant, in their order: those that are a slip of the hand away,
     * then those that have most in common with the word. Behind them those that hold the first, if
     * that is a slip away, as they would be found had it been typed right.
     *
     * @param word a word that does not exist
     * @param known {@link #MOST_SIMILAR} that are a slip away, and as many that have most in common
     *     with it
     * @param holding words that hold the stem of the first that is a slip away
     */
    public static List<Known> similar(
        Word word, Collection<Known> known, Collection<Known> holding) {
      List<Known> similar =
          known.stream()
              .distinct()
              .filter(one -> Likeness.isNear(word, one.folded()))
              .sorted(
                  Comparator.comparing((Known one) -> Likeness.slip(word, one.folded()))
                      .thenComparingDouble(one -> -Likeness.of(word.folded(), one.folded()))
                      .thenComparing(Known::folded))
              .limit(MOST_SIMILAR)
              .toList();
      if (similar.isEmpty()) {
        return similar;
      }
      String meant = similar.getFirst().stem();
      Stream<Known> behind =
          holding.stream()
              .filter(one -> one.folded().contains(meant) && !one.stem().equals(meant))
              .distinct()
              .sorted(SHORTEST_FIRST)
              .limit(MOST_HOLDING);
      return Stream.concat(similar.stream(), behind).distinct().toList();
    }
  }

  /** Of so many owners a part can be the name; what more are called is too common. */
  int MOST_OWNERS = 100;

  /**
   * The tags of what others belong to and has the part in its name; none of more than {@link
   * #MOST_OWNERS}.
   *
   * @return the tags for each part, in their order
   */
  List<Set<String>> owners(List<Part> parts);
}
