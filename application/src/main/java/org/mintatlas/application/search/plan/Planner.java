package org.mintatlas.application.search.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.search.plan.Lexicon.Known;
import org.mintatlas.application.search.plan.Lexicon.Like;
import org.mintatlas.application.search.word.Likeness;
import org.mintatlas.application.search.word.TextAnalysis;
import org.mintatlas.application.search.word.Word;

/** Finds out what may be meant by a text. */
public final class Planner {
  /** So short a stem is in words that have nothing to do with it. */
  private static final int SHORT_STEM = 4;

  private final SearchText text;
  private final Map<Word, Like> like;

  /** What was meant by words that do not exist. */
  private final Map<Word, Known> meant;

  private final Map<String, Set<String>> tags;

  private Planner(SearchText text, Lexicon lexicon) {
    this.text = text;
    Map<Word, Word> doubled = doubled(text.words());
    // A stop word is in many words by chance.
    Set<Word> asked =
        text.words().stream()
            .filter(word -> !TextAnalysis.isStopWord(word))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    asked.addAll(doubled.values());
    like = lexicon.like(asked);
    Map<Word, Known> misspelt = misspelt(text.words(), doubled, like);
    tags = lexicon.tags(keys(text, misspelt));
    misspelt.keySet().removeAll(telling(text.words(), tags));
    meant = misspelt;
  }

  /** The plan for a text. */
  public static SearchPlan plan(SearchText text, Lexicon lexicon) {
    Planner planner = new Planner(text, lexicon);
    List<Part> parts = new ArrayList<>();
    text.phrases().forEach(phrase -> parts.add(Part.phrase(stems(phrase))));
    parts.addAll(planner.parts());
    return new SearchPlan(
        TextAnalysis.key(text.text()), owned(parts, lexicon), planner.corrected());
  }

  /**
   * The parts with their owners. A part of which too many are called, such as the {@code Kreis} of
   * {@code Rhein-Erft-Kreis}, has those that are called like it and the part beside it.
   */
  private static List<Part> owned(List<Part> parts, Lexicon lexicon) {
    List<Part> asked = new ArrayList<>(parts.stream().map(Part::named).toList());
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

  /** Words that end with a letter twice, with those that end with it once. */
  private static Map<Word, Word> doubled(List<Word> words) {
    Map<Word, Word> doubled = new HashMap<>();
    for (Word word : words) {
      String folded = word.folded();
      int last = folded.length() - 1;
      if (last >= Like.SHORTEST_MISSPELT && folded.charAt(last) == folded.charAt(last - 1)) {
        String once = word.written().substring(0, word.written().length() - 1);
        TextAnalysis.words(once).stream().findFirst().ifPresent(one -> doubled.put(word, one));
      }
    }
    return doubled;
  }

  /**
   * What each word most likely is that does not exist; what is a part of words that exist is not
   * misspelt, nor a number.
   */
  private static Map<Word, Known> misspelt(
      List<Word> words, Map<Word, Word> doubled, Map<Word, Like> like) {
    Map<Word, Known> meant = new HashMap<>();
    for (Word word : words) {
      Like known = like.get(word);
      if (known == null || known.exists() || word.folded().chars().allMatch(Character::isDigit)) {
        continue;
      }
      Word once = doubled.get(word);
      Like single = once == null ? null : like.get(once);
      if (once != null && single != null && single.exists()) {
        meant.put(word, new Known(once.written(), once.folded(), once.stem()));
      } else if (!known.begins() && holding(word, known).isEmpty()) {
        known.similar().stream()
            .filter(one -> Likeness.isMeant(word, one.folded()))
            .findFirst()
            .ifPresent(one -> meant.put(word, one));
      }
    }
    return meant;
  }

  /** The words that hold a word, without those that only have a short rest of it by chance. */
  private static List<Known> holding(Word word, Like like) {
    return like.exists() || like.begins() || word.stem().length() > SHORT_STEM
        ? like.holding()
        : like.holding().stream().filter(known -> known.folded().contains(word.folded())).toList();
  }

  /** What may stand for something: neighbours, as they are written and as they are meant. */
  private static Set<String> keys(SearchText text, Map<Word, Known> meant) {
    Set<String> keys = new HashSet<>(stems(text.joined()));
    for (List<Word> words : List.of(text.words(), meant(text.words(), meant))) {
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= words.size() && to <= from + SearchTerm.MOST_WORDS; to++) {
          keys.add(String.join(" ", stems(words.subList(from, to))));
        }
      }
    }
    return keys;
  }

  /** The words with what is meant by those that do not exist. */
  private static List<Word> meant(List<Word> words, Map<Word, Known> meant) {
    return words.stream()
        .map(word -> {
          Known known = meant.get(word);
          return known == null
              ? word
              : new Word(
                  known.written(),
                  known.folded(),
                  known.stem(),
                  word.position(),
                  word.start(),
                  word.end(),
                  false);
        })
        .toList();
  }

  private List<Part> parts() {
    List<Word> words = meant(text.words(), meant);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (List<Word> together : together(words, tags)) {
      parts.add(
          together.size() == 1
              ? part(together.getFirst(), text.words().get(from))
              : new Part(stems(together), false, "", Set.of(), tags(stems(together)), Set.of()));
      from += together.size();
    }
    return parts;
  }

  private Part part(Word word, Word written) {
    if (text.begins()) {
      return Part.beginning(word.folded());
    }
    Set<String> own = new HashSet<>(tags(List.of(word.stem())));
    List<String> joined = stems(text.joined(word));
    joined.forEach(whole -> own.addAll(tags(List.of(whole))));
    return new Part(
        List.of(word.stem()),
        false,
        text.endsOpen() && written.equals(text.words().getLast()) && !isAllNear(word)
            ? word.folded()
            : "",
        Set.copyOf(joined),
        own,
        near(written));
  }

  /**
   * Whether all words that begin like one are known to be near to it, as they hold its stem: to
   * look for a beginning takes twice as long as to look for these.
   */
  private boolean isAllNear(Word word) {
    Like known = like.get(word);
    return known != null
        && word.folded().length() >= Like.SHORTEST
        && word.folded().startsWith(word.stem())
        && known.holding().size() < Like.MOST_HOLDING;
  }

  private Set<String> tags(List<String> stems) {
    return tags.getOrDefault(String.join(" ", stems), Set.of());
  }

  private Set<String> near(Word word) {
    Like known = like.get(word);
    return known == null
        ? Set.of()
        : Stream.concat(holding(word, known).stream(), known.similar().stream())
            .map(Known::stem)
            .collect(Collectors.toSet());
  }

  /** Several words that stand for something together are one part. */
  private static List<List<Word>> together(List<Word> words, Map<String, Set<String>> tags) {
    List<List<Word>> parts = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + SearchTerm.MOST_WORDS);
      while (to > from + 1 && !tags.containsKey(String.join(" ", stems(words.subList(from, to))))) {
        to--;
      }
      parts.add(words.subList(from, to));
      from = to;
    }
    return parts;
  }

  /** The words that stand for something, alone or together. */
  private static Set<Word> telling(List<Word> words, Map<String, Set<String>> tags) {
    return together(words, tags).stream()
        .filter(together -> tags.containsKey(String.join(" ", stems(together))))
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }

  /** The text with words that exist in the place of those that do not; empty when all do. */
  private String corrected() {
    StringBuilder corrected = new StringBuilder(text.text());
    for (Word word : text.words().reversed()) {
      Known known = meant.get(word);
      if (known != null) {
        corrected.replace(word.start(), word.end(), known.written());
      }
    }
    return meant.isEmpty() ? "" : corrected.toString();
  }
}
