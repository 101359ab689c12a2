package org.mintatlas.application.search.plan;

import java.util.stream.Collectors;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.shared.Require;

/**
 * Words under which people look for what has a code.
 *
 * @param words as people write them, such as {@code Mathe}
 * @param tag the code with its list, such as {@code Subject.MATHEMATICS}
 */
public record SearchTerm(String words, String tag) {
  /** So many words a term has at most. */
  public static final int MOST_WORDS = 4;

  public SearchTerm {
    words = Require.text("words", words, 100);
    tag = Require.text("tag", tag, 100);
  }

  /** Words for a code. */
  public static SearchTerm of(String words, Enum<?> code) {
    Require.given("code", code);
    return new SearchTerm(words, SearchEntry.tag(code));
  }

  /** The words as texts are compared. */
  public String key() {
    return TextAnalysis.telling(words).stream().map(Word::stem).collect(Collectors.joining(" "));
  }
}
