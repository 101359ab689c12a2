package org.mintatlas.memory.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchEntry.Placed;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Lexicon;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.plan.Relevance;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.word.Likeness;
import org.mintatlas.application.search.word.Likeness.Slip;
import org.mintatlas.application.search.word.Word;

/** What is found by which words, at one time. */
final class SearchIndex implements Lexicon {
  private final List<SearchEntry> entries;
  private final Map<String, Known> words = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Map<String, Set<String>> tags = new HashMap<>();

  SearchIndex(List<SearchEntry> entries, Collection<SearchTerm> terms) {
    this.entries = entries;
    for (SearchEntry entry : entries) {
      for (Placed placed : entry.words()) {
        Word word = placed.word();
        stems.add(word.stem());
        words.merge(
            word.folded(),
            new Known(word.written(), word.folded(), word.stem()),
            (one, other) -> one.written().compareTo(other.written()) < 0 ? one : other);
      }
    }
    for (SearchTerm term : terms) {
      tags.computeIfAbsent(term.key(), key -> new HashSet<>()).add(term.tag());
    }
  }

  List<SearchEntry> entries() {
    return entries;
  }

  @Override
  public Map<String, Set<String>> tags(Set<String> keys) {
    return keys.stream()
        .filter(tags::containsKey)
        .collect(Collectors.toMap(key -> key, key -> Set.copyOf(tags.get(key))));
  }

  @Override
  public Map<Word, Like> like(Collection<Word> asked) {
    Map<Word, Like> found = new LinkedHashMap<>();
    int misspelt = 0;
    for (Word word : asked) {
      boolean exists = stems.contains(word.stem());
      boolean begins = stems.stream().anyMatch(stem -> stem.startsWith(word.folded()));
      List<Known> similar = List.of();
      if (!exists
          && !begins
          && !tags.containsKey(word.stem())
          && Like.canBeMisspelt(word)
          && misspelt < Like.MOST_MISSPELT) {
        misspelt++;
        similar = similar(word);
      }
      found.put(word, new Like(exists, begins, holding(word), similar));
    }
    return found;
  }

  private List<Known> holding(Word word) {
    return word.folded().length() < Like.SHORTEST ? List.of() : holding(word.stem());
  }

  private List<Known> holding(String stem) {
    return known(known -> known.folded().contains(stem))
        .filter(known -> !known.stem().equals(stem))
        .sorted(Like.SHORTEST_FIRST)
        .limit(Like.MOST_HOLDING)
        .toList();
  }

  private List<Known> similar(Word word) {
    List<Known> slips =
        Likeness.variants(word).stream()
            .map(words::get)
            .filter(Objects::nonNull)
            .sorted(
                Comparator.comparing(
                        (Known known) -> Likeness.slip(word, known.folded()) != Slip.SWAPPED)
                    .thenComparing(likest(word)))
            .limit(Like.MOST_SIMILAR)
            .toList();
    Stream<Known> alike =
        known(known -> Likeness.of(known.folded(), word.folded()) >= Likeness.ENOUGH)
            .sorted(likest(word))
            .limit(Like.MOST_SIMILAR);
    return Like.similar(
        word,
        Stream.concat(slips.stream(), alike).toList(),
        slips.isEmpty() ? List.of() : holding(slips.getFirst().stem()));
  }

  private static Comparator<Known> likest(Word word) {
    return Comparator.comparingDouble((Known known) -> -Likeness.of(known.folded(), word.folded()))
        .thenComparing(Known::folded);
  }

  private Stream<Known> known(Predicate<Known> which) {
    return words.values().stream().filter(which);
  }

  @Override
  public List<Set<String>> owners(List<Part> parts) {
    return parts.stream().map(this::owners).toList();
  }

  private Set<String> owners(Part part) {
    Set<String> named = named(part);
    return named.size() > MOST_OWNERS ? Set.of() : named;
  }

  /** The tags of what has a name with the part in it. */
  private Set<String> named(Part part) {
    return entries.stream()
        .filter(entry -> SearchType.OWNERS.contains(entry.type()))
        .filter(entry -> Relevance.isNamed(entry, part))
        .map(entry -> SearchEntry.tag(entry.type().name(), entry.id()))
        .collect(Collectors.toSet());
  }
}
