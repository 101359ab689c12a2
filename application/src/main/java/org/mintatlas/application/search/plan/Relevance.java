package org.mintatlas.application.search.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.Field;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchEntry.Placed;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;

/**
 * How well a thing is what somebody looks for. Each part counts by the best place where it, or
 * something near to it, is found; a name that is the text, or begins with its words, counts more.
 * Of things that are equal in that the one with the shorter name comes first, since more of it was
 * asked for.
 */
public final class Relevance {
  /** So many times the points of its place a word counts itself. */
  public static final int EXACT = 4;

  /** So many times one that is near to it. */
  public static final int NEAR = 2;

  /** What a name counts that is the text. */
  public static final int WHOLE_NAME = 40;

  /** What a name counts that begins with the words of the text. */
  public static final int BEGINNING = 16;

  /** What a name counts in the midst of whose word the text ends. */
  public static final int BEGUN = 4;

  /** So much of the points is left to tell things with equal ones apart. */
  public static final int SCALE = 20;

  private Relevance() {}

  /** Whether a part is found in an entry. */
  public static boolean has(SearchEntry entry, Part part) {
    return points(entry, part) > 0;
  }

  /** Whether all parts are found in an entry. */
  public static boolean hasAll(SearchEntry entry, SearchPlan plan) {
    return plan.parts().stream().allMatch(part -> has(entry, part));
  }

  /** Whether an entry has a part, or what is near to it, in a name. */
  public static boolean isNamed(SearchEntry entry, Part part) {
    return Math.max(words(entry, part), Math.max(near(entry, part), begun(entry, part)))
        == Field.NAME.points();
  }

  /** The points of an entry, 0 when no part is found in it. */
  public static int points(SearchEntry entry, SearchPlan plan) {
    int sum = plan.parts().stream().mapToInt(part -> points(entry, part)).sum();
    if (sum == 0) {
      return 0;
    }
    return SCALE * (sum + name(entry.key(), plan.key())) + shortness(entry.key());
  }

  private static int name(String name, String text) {
    return name.equals(text)
        ? WHOLE_NAME
        : name.startsWith(text + ' ') ? BEGINNING : name.startsWith(text) ? BEGUN : 0;
  }

  /** From so many letters on a word is looked for inside of names as well while it is typed. */
  public static final int OPEN_LETTERS = 3;

  /**
   * The points of what somebody may be about to type: 2 when its name begins with the text, 1 when
   * all words of the text are in its name, where one begins with the last of them, else 0.
   */
  public static int begins(SearchEntry entry, SearchText text) {
    if (entry.key().startsWith(TextAnalysis.key(text.text()))) {
      return 2;
    }
    List<Word> words = text.words();
    if (words.isEmpty() || words.getLast().folded().length() < OPEN_LETTERS) {
      return 0;
    }
    return words.stream().allMatch(word -> isNamed(entry, word, word.equals(words.getLast())))
        ? 1
        : 0;
  }

  private static boolean isNamed(SearchEntry entry, Word word, boolean open) {
    return entry.words().stream()
        .filter(placed -> placed.field() == Field.NAME)
        .map(placed -> placed.word().stem())
        .anyMatch(stem -> stem.equals(word.stem()) || (open && stem.startsWith(word.folded())));
  }

  /** The shorter a name, the more. */
  public static int shortness(String key) {
    return Math.max(0, SCALE - 1 - key.length() / 4);
  }

  private static int points(SearchEntry entry, Part part) {
    int tags = best(part.tags().stream().map(entry.tags()::get).filter(Objects::nonNull));
    int exact = EXACT * Math.max(words(entry, part), tags);
    int near = NEAR * near(entry, part);
    int begun = (part.beginsNear() ? NEAR : 1) * begun(entry, part);
    return Math.max(exact, Math.max(near, begun));
  }

  /** The points of the words themselves, or of one into which they are joined. */
  private static int words(SearchEntry entry, Part part) {
    return Math.max(
        part.phrase() ? phrase(entry, part.stems()) : all(entry, part.stems()),
        any(entry, part.joined()));
  }

  private static int near(SearchEntry entry, Part part) {
    return any(entry, part.near());
  }

  private static int begun(SearchEntry entry, Part part) {
    return part.beginning().isEmpty()
        ? 0
        : best(
            entry.words().stream()
                .filter(placed -> placed.word().stem().startsWith(part.beginning()))
                .filter(placed -> part.beginsNear() || placed.field() != Field.LABEL)
                .map(Placed::field));
  }

  /** Of several words the best place counts. */
  private static int any(SearchEntry entry, Set<String> stems) {
    return stems.isEmpty() ? 0 : best(stems.stream().flatMap(stem -> fields(entry, stem)));
  }

  /** Of several words the weakest place counts. */
  private static int all(SearchEntry entry, List<String> stems) {
    return stems.stream().mapToInt(stem -> best(fields(entry, stem))).min().orElse(0);
  }

  private static int phrase(SearchEntry entry, List<String> stems) {
    return best(
        entry.words().stream()
            .filter(first -> follows(entry, first.position(), first.field(), stems))
            .map(Placed::field));
  }

  /** Whether all words with these stems are somewhere in an entry. */
  static boolean hasAll(SearchEntry entry, List<String> stems) {
    return all(entry, stems) > 0;
  }

  /** Whether these words stand side by side in a field of an entry, the first of them there. */
  static boolean follows(SearchEntry entry, int at, Field field, List<String> stems) {
    for (int i = 0; i < stems.size(); i++) {
      String stem = stems.get(i);
      int position = at + i;
      if (entry.words().stream()
          .noneMatch(placed ->
              placed.position() == position
                  && placed.field() == field
                  && placed.word().stem().equals(stem))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Field> fields(SearchEntry entry, String stem) {
    return entry.words().stream()
        .filter(placed -> placed.word().stem().equals(stem))
        .map(Placed::field);
  }

  private static int best(Stream<Field> fields) {
    return fields.min(Comparator.naturalOrder()).map(Field::points).orElse(0);
  }
}
