package org.mintatlas.application.search.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * What somebody typed to find something: words, and phrases in quotation marks.
 *
 * @param text all of it
 * @param words the words outside of phrases, without those that tell nothing
 * @param joined the words into which words outside of phrases become that stand side by side, with
 *     a sign or a blank between them
 * @param phrases the words of each phrase
 */
public record SearchText(
    String text, List<Word> words, List<Word> joined, List<List<Word>> phrases) {
  /** So many characters a text may have. */
  public static final int LONGEST = 200;

  /** Of so many words and phrases a text may be. */
  public static final int MOST_PARTS = 10;

  private static final Rule NO_WORD =
      new Rule(
          "search.no-word", "has no word to look for", "enthält kein Wort, das zu suchen wäre");
  private static final Rule ONLY_STOP_WORDS =
      new Rule(
          "search.only-stop-words",
          "has only words that tell nothing of what to look for; in quotation marks they are looked"
              + " for",
          "enthält nur Wörter, die nicht sagen, was zu suchen wäre; in Anführungszeichen werden sie"
              + " gesucht");
  private static final Rule TOO_MANY =
      new Rule(
          "search.too-many-words",
          "must not have more than %s words",
          "darf nicht mehr als %s Wörter enthalten");
  private static final Pattern PHRASE = Pattern.compile("[\"“”„»«]([^\"“”„»«]+)[\"“”„»«]");

  /** Keeps copies. */
  public SearchText {
    Require.given("text", text);
    words = Require.list("words", words);
    joined = Require.list("joined", joined);
    phrases =
        Require.list("phrases", phrases).stream()
            .map(phrase -> Require.list("phrase", phrase))
            .toList();
  }

  /**
   * Takes a text apart. Words that tell nothing count where there is nothing else, and in brackets:
   * {@code Frankfurt (Oder)}.
   *
   * @throws InvalidValueException when it is longer than {@link #LONGEST}, has no word, or more
   *     than {@link #MOST_PARTS} words and phrases
   */
  public static SearchText of(String text) {
    String plain = PlainText.normal(Require.text("text", text, LONGEST));
    List<List<Word>> phrases = new ArrayList<>();
    StringBuilder rest = new StringBuilder(plain);
    Matcher quoted = PHRASE.matcher(plain);
    while (quoted.find()) {
      List<Word> phrase = parts(quoted.group(1));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
        rest.replace(quoted.start(), quoted.end(), " ".repeat(quoted.end() - quoted.start()));
      }
    }
    List<Word> all = parts(rest.toString());
    List<Word> telling =
        all.stream()
            .filter(word -> !TextAnalysis.isWeak(word) || isInBrackets(word, plain))
            .toList();
    List<Word> words = telling.isEmpty() && phrases.isEmpty() ? all : telling;
    if (words.isEmpty() && phrases.isEmpty()) {
      throw NO_WORD.broken("text", plain);
    }
    if (words.size() + phrases.size() > MOST_PARTS) {
      throw TOO_MANY.broken("text", plain, MOST_PARTS);
    }
    return new SearchText(plain, words, TextAnalysis.joined(rest.toString()), phrases);
  }

  /** The joined words of which a word is a part. */
  public List<Word> joined(Word word) {
    return joined.stream()
        .filter(whole -> whole.start() <= word.start() && word.end() <= whole.end())
        .toList();
  }

  /**
   * Takes a text apart by which things are found.
   *
   * @throws InvalidValueException also when all of its words are stop words: several, or one behind
   *     which there is a blank, so that nobody is typing it
   */
  public static SearchText whole(String text) {
    SearchText whole = of(text);
    boolean typing = whole.begins() && !Character.isWhitespace(text.charAt(text.length() - 1));
    if (!typing
        && whole.phrases.isEmpty()
        && whole.words.stream()
            .allMatch(word -> TextAnalysis.isStopWord(word) && !isInBrackets(word, whole.text))) {
      throw ONLY_STOP_WORDS.broken("text", whole.text);
    }
    return whole;
  }

  /** Whether a stop word is all that stands in brackets, which may still be open. */
  private static boolean isInBrackets(Word word, String text) {
    return TextAnalysis.isStopWord(word)
        && text.startsWith("(", word.start() - 1)
        && (word.end() == text.length() || text.startsWith(")", word.end()));
  }

  private static List<Word> parts(String text) {
    return TextAnalysis.words(text).stream().filter(word -> !word.joined()).toList();
  }

  /**
   * Whether the text is a single stop word that may go on: the beginning of another word, as {@code
   * For} is of {@code Forscher}.
   */
  public boolean begins() {
    return phrases.isEmpty()
        && words.size() == 1
        && TextAnalysis.isStopWord(words.getFirst())
        && endsOpen();
  }

  /** Whether the last word may go on, because somebody is typing it. */
  public boolean endsOpen() {
    return !words.isEmpty() && words.getLast().end() == text.length();
  }
}
