package org.mintatlas.application.search.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.search.plan.Lexicon.Known;
import org.mintatlas.application.search.plan.Lexicon.Like;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;

/** Finds out what may be meant by a text. */
public final class Planner {
  private Planner() {}

  /** The plan for a text. */
  public static SearchPlan plan(SearchText text, Lexicon lexicon) {
    Map<String, Set<String>> tags = lexicon.tags(keys(text.words()));
    Map<Word, Like> like = lexicon.like(new LinkedHashSet<>(text.words()));
    List<Part> parts = new ArrayList<>();
    for (List<Word> phrase : text.phrases()) {
      parts.add(new Part(stems(phrase), true, "", Set.of(), Set.of()));
    }
    parts.addAll(parts(text, tags, like));
    List<Set<String>> owners = lexicon.owners(parts);
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(parts.get(i).or(owners.get(i)));
    }
    return new SearchPlan(TextAnalysis.key(text.text()), all, meant(text, like));
  }

  private static Set<String> keys(List<Word> words) {
    Set<String> keys = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size() && to <= from + SearchTerm.MOST_WORDS; to++) {
        keys.add(String.join(" ", stems(words.subList(from, to))));
      }
    }
    return keys;
  }

  /** Several words that stand for something together are one part. */
  private static List<Part> parts(
      SearchText text, Map<String, Set<String>> tags, Map<Word, Like> like) {
    List<Word> words = text.words();
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + SearchTerm.MOST_WORDS);
      while (to > from + 1 && !tags.containsKey(String.join(" ", stems(words.subList(from, to))))) {
        to--;
      }
      List<Word> together = words.subList(from, to);
      Set<String> known = tags.getOrDefault(String.join(" ", stems(together)), Set.of());
      boolean open = to == words.size() && text.endsOpen() && together.size() == 1;
      parts.add(
          new Part(
              stems(together),
              false,
              open ? together.getFirst().folded() : "",
              known,
              together.size() == 1 ? near(like.get(together.getFirst())) : Set.of()));
      from = to;
    }
    return parts;
  }

  private static Set<String> near(@Nullable Like like) {
    return like == null
        ? Set.of()
        : Stream.concat(like.holding().stream(), like.similar().stream())
            .map(Known::stem)
            .collect(Collectors.toSet());
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }

  private static String meant(SearchText text, Map<Word, Like> like) {
    StringBuilder meant = new StringBuilder(text.text());
    boolean other = false;
    for (Word word : text.words().reversed()) {
      Like known = like.get(word);
      if (known != null && !known.exists() && !known.similar().isEmpty()) {
        meant.replace(word.start(), word.end(), known.similar().getFirst().written());
        other = true;
      }
    }
    return other ? meant.toString() : "";
  }
}
