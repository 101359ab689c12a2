package org.mintatlas.application.search.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param similar if it neither exists nor begins: words for which it may be a misspelling, the
   *     likeliest first
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

    /** Keeps copies. */
    public Like {
      holding = Require.list("holding", holding);
      similar = Require.list("similar", similar);
    }
  }

  /** Of so many owners a part can be the name; what more are called is too common. */
  int MOST_OWNERS = 100;

  /**
   * The tags of what others belong to: what has the part in its name, and initiatives of that. No
   * tags of more than {@link #MOST_OWNERS}.
   *
   * @return the tags for each part, in their order
   */
  List<Set<String>> owners(List<Part> parts);
}
