package org.mintatlas.application.search.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
    return new SearchPlan(
        TextAnalysis.key(text.text()), owned(parts, lexicon), meant(text, tags, like));
  }

  /**
   * The parts with their owners. A part of which too many are called, such as the {@code Kreis} of
   * {@code Rhein-Erft-Kreis}, has those that are called like it and the part beside it.
   */
  private static List<Part> owned(List<Part> parts, Lexicon lexicon) {
    List<Part> asked = new ArrayList<>(parts);
    for (int i = 1; i < parts.size(); i++) {
      asked.add(parts.get(i - 1).beside(parts.get(i)));
    }
    List<Set<String>> owners = lexicon.owners(asked);
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Set<String> own = new HashSet<>(owners.get(i));
      if (own.isEmpty()) {
        for (int pair = parts.size() + i - 1; pair <= parts.size() + i; pair++) {
          if (pair >= parts.size() && pair < asked.size()) {
            own.addAll(owners.get(pair));
          }
        }
      }
      all.add(parts.get(i).or(own));
    }
    return all;
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

  private static List<Part> parts(
      SearchText text, Map<String, Set<String>> tags, Map<Word, Like> like) {
    List<Part> parts = new ArrayList<>();
    forEachPart(
        text,
        tags,
        together -> {
          boolean open =
              text.endsOpen()
                  && together.size() == 1
                  && together.getFirst().equals(text.words().getLast());
          parts.add(
              new Part(
                  stems(together),
                  false,
                  open ? together.getFirst().folded() : "",
                  tags.getOrDefault(String.join(" ", stems(together)), Set.of()),
                  together.size() == 1 ? near(like.get(together.getFirst())) : Set.of()));
        });
    return parts;
  }

  /** Several words that stand for something together are one part. */
  private static void forEachPart(
      SearchText text, Map<String, Set<String>> tags, Consumer<List<Word>> part) {
    List<Word> words = text.words();
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + SearchTerm.MOST_WORDS);
      while (to > from + 1 && !tags.containsKey(String.join(" ", stems(words.subList(from, to))))) {
        to--;
      }
      part.accept(words.subList(from, to));
      from = to;
    }
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

  /** What stands for something, or is a part of words that exist, is not misspelt. */
  private static String meant(
      SearchText text, Map<String, Set<String>> tags, Map<Word, Like> like) {
    Set<Word> telling = new HashSet<>();
    forEachPart(
        text,
        tags,
        together -> {
          if (tags.containsKey(String.join(" ", stems(together)))) {
            telling.addAll(together);
          }
        });
    StringBuilder meant = new StringBuilder(text.text());
    boolean other = false;
    for (Word word : text.words().reversed()) {
      Like known = like.get(word);
      if (known != null
          && !telling.contains(word)
          && !known.exists()
          && known.holding().isEmpty()
          && !known.similar().isEmpty()) {
        meant.replace(word.start(), word.end(), known.similar().getFirst().written());
        other = true;
      }
    }
    return other ? meant.toString() : "";
  }
}
