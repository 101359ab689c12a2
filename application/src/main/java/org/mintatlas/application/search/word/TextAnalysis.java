package org.mintatlas.application.search.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes texts apart into words. A word is a run of letters and digits; superscripts are digits.
 * What a sign without a blank parts is found as its parts, as each two that stand side by side, and
 * as a whole: {@code 3-D-Druck} as {@code 3}, {@code d}, {@code druck}, {@code 3d}, {@code ddruck}
 * and {@code 3ddruck}.
 */
public final class TextAnalysis {
  /** So many letters of a word count. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_STEM = 4;
  private static final String FEMALE = "innen";

  /** The endings of German words, the longer ones first. */
  private static final List<String> ENDINGS = List.of("ern", "em", "en", "er", "es", "e", "n", "s");

  /** What tells nothing of what is looked for, folded. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "beim", "bis", "das", "dem",
          "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines", "fur",
          "gibt", "im", "in", "ins", "ist", "mit", "nach", "oder", "ohne", "sind", "uber", "um",
          "und", "unter", "vom", "von", "vor", "wie", "wo", "zu", "zum", "zur", "a", "and", "are",
          "at", "by", "for", "from", "is", "of", "on", "or", "the", "to", "with");

  private TextAnalysis() {}

  /** The words of a text in their order, a joined one behind the last of its parts. */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    List<Word> chain = new ArrayList<>();
    int at = 0;
    int position = 0;
    while (at < text.length()) {
      int start = at;
      StringBuilder folded = new StringBuilder();
      while (at < text.length()) {
        int point = text.codePointAt(at);
        String letters = lettersOf(point);
        if (letters.isEmpty() && Character.getType(point) != Character.NON_SPACING_MARK) {
          break;
        }
        folded.append(letters);
        at += Character.charCount(point);
      }
      if (!folded.isEmpty()) {
        position++;
        Word word = word(text, folded.toString(), position, start, at, false);
        words.add(word);
        chain.add(word);
      }
      if (at < text.length()) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at >= text.length() || !joins(text, at)) {
        join(text, chain, words);
        chain.clear();
      }
    }
    return words;
  }

  /**
   * The words that the words of a text become when those are joined that a sign stands between, and
   * each two with a blank between them that are not both stop words.
   */
  public static List<Word> joined(String text) {
    List<Word> words = words(text);
    List<Word> parts = words.stream().filter(word -> !word.joined()).toList();
    Set<String> known = new HashSet<>();
    List<Word> joined = new ArrayList<>(words.stream().filter(Word::joined).toList());
    joined.forEach(word -> known.add(word.folded()));
    for (int i = 1; i < parts.size(); i++) {
      List<Word> pair = parts.subList(i - 1, i + 1);
      if (!pair.stream().allMatch(TextAnalysis::isStopWord)) {
        Word one = joined(text, pair);
        if (known.add(one.folded())) {
          joined.add(one);
        }
      }
    }
    return joined;
  }

  /** Whether a letter or digit follows directly, behind a sign that is no blank. */
  private static boolean joins(String text, int at) {
    int sign = text.codePointBefore(at);
    return !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static void join(String text, List<Word> chain, List<Word> words) {
    for (int i = 1; i < chain.size(); i++) {
      words.add(joined(text, chain.subList(i - 1, i + 1)));
    }
    if (chain.size() > 2) {
      words.add(joined(text, chain));
    }
  }

  private static Word joined(String text, List<Word> parts) {
    return word(
        text,
        parts.stream().map(Word::folded).collect(Collectors.joining()),
        parts.getFirst().position(),
        parts.getFirst().start(),
        parts.getLast().end(),
        true);
  }

  private static Word word(
      String text, String letters, int position, int start, int end, boolean joined) {
    String folded = cut(folded(letters));
    return new Word(text.substring(start, end), folded, stem(folded), position, start, end, joined);
  }

  /** The letters and digits of a character, without marks; empty when it is a sign. */
  private static String lettersOf(int point) {
    if (point < 128) {
      return Character.isLetterOrDigit(point)
          ? String.valueOf((char) Character.toLowerCase(point))
          : "";
    }
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String cut(String word) {
    return word.length() <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONGEST)));
  }

  /** A word that is not put together by its letters and digits alone: ae stays what it is. */
  static String letters(String written) {
    return written.codePoints().mapToObj(TextAnalysis::lettersOf).collect(Collectors.joining());
  }

  /** Letters in the one form of all spellings. */
  static String folded(String letters) {
    return letters.replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  private static String stem(String folded) {
    if (folded.chars().anyMatch(Character::isDigit)) {
      return folded;
    }
    String rest =
        folded.endsWith(FEMALE) && folded.length() >= FEMALE.length() + SHORTEST_STEM
            ? folded.substring(0, folded.length() - FEMALE.length())
            : folded;
    for (String ending : ENDINGS) {
      if (rest.endsWith(ending) && rest.length() - ending.length() >= SHORTEST_STEM) {
        return rest.substring(0, rest.length() - ending.length());
      }
    }
    return rest;
  }

  /** Whether it tells nothing of what is looked for, or is a single letter. */
  public static boolean isWeak(Word word) {
    return isStopWord(word)
        || (word.folded().length() == 1 && !Character.isDigit(word.folded().charAt(0)));
  }

  /** Whether it tells nothing of what is looked for. */
  public static boolean isStopWord(Word word) {
    return STOP_WORDS.contains(word.folded());
  }

  /** The words of a text that tell something, or all where none does; no joined ones. */
  public static List<Word> telling(String text) {
    List<Word> all = words(text).stream().filter(word -> !word.joined()).toList();
    List<Word> telling = all.stream().filter(word -> !isWeak(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** All words of a text in one, by which texts are the same however they are written. */
  public static String key(String text) {
    return words(text).stream()
        .filter(word -> !word.joined())
        .map(Word::folded)
        .collect(Collectors.joining(" "));
  }
}
