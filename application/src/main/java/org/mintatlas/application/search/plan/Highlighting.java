package org.mintatlas.application.search.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.Field;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchEntry.Placed;
import org.mintatlas.application.search.entry.SearchedText;
import org.mintatlas.application.search.plan.Highlight.TextRange;
import org.mintatlas.application.search.word.Word;

/**
 * Where in the texts of a thing the words stand by which it was found: whole words, by the same
 * rules as {@link Relevance}. What is found by a code, or by what it belongs to, has no such words.
 */
public final class Highlighting {
  private Highlighting() {}

  /**
   * Of what was found.
   *
   * @param thing as lists show it
   */
  public static List<Highlight> of(Object thing, SearchPlan plan) {
    return of(SearchEntries.ofShown(thing), plan.parts(), placed -> true);
  }

  /**
   * Of what is suggested: in its names.
   *
   * @param thing as lists show it
   */
  public static List<Highlight> ofNames(Object thing, SearchText text) {
    List<Word> words = text.words();
    Stream<Part> parts =
        IntStream.range(0, words.size())
            .mapToObj(i ->
                Part.word(words.get(i).stem(), i + 1 < words.size() ? "" : words.get(i).folded()));
    return of(SearchEntries.ofShown(thing), parts.toList(), placed -> placed.field() == Field.NAME);
  }

  private static List<Highlight> of(
      Optional<SearchEntry> found, List<Part> parts, Predicate<Placed> where) {
    if (found.isEmpty()) {
      return List.of();
    }
    SearchEntry entry = found.get();
    Map<SearchedText, List<Word>> words = new LinkedHashMap<>();
    entry.words().stream()
        .filter(placed -> !placed.text().path().isEmpty())
        .filter(where)
        .filter(placed -> parts.stream().anyMatch(part -> isOf(entry, part, placed)))
        .forEach(placed ->
            words.computeIfAbsent(placed.text(), text -> new ArrayList<>()).add(placed.word()));
    return words.entrySet().stream()
        .map(of -> new Highlight(of.getKey().path(), of.getKey().written(), ranges(of.getValue())))
        .toList();
  }

  /** Whether a word is one by which a part is found. */
  private static boolean isOf(SearchEntry entry, Part part, Placed placed) {
    String stem = placed.word().stem();
    return part.near().contains(stem)
        || part.joined().contains(stem)
        || (!part.beginning().isEmpty() && stem.startsWith(part.beginning()))
        || (part.phrase()
            ? isInPhrase(entry, part.stems(), placed)
            : part.stems().contains(stem) && Relevance.hasAll(entry, part.stems()));
  }

  private static boolean isInPhrase(SearchEntry entry, List<String> stems, Placed placed) {
    return IntStream.range(0, stems.size())
        .filter(i -> stems.get(i).equals(placed.word().stem()))
        .anyMatch(i -> Relevance.follows(entry, placed.position() - i, placed.field(), stems));
  }

  /** Those of a joined word and its parts are one. */
  private static List<TextRange> ranges(List<Word> words) {
    List<TextRange> ranges = new ArrayList<>();
    words.stream()
        .sorted(Comparator.comparingInt(Word::start))
        .forEach(word -> {
          TextRange last = ranges.isEmpty() ? null : ranges.getLast();
          if (last == null || word.start() >= last.endOffset()) {
            ranges.add(new TextRange(word.start(), word.end()));
          } else {
            ranges.set(
                ranges.size() - 1,
                new TextRange(last.startOffset(), Math.max(last.endOffset(), word.end())));
          }
        });
    return ranges;
  }
}
