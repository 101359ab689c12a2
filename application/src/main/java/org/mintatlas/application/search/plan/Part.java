package org.mintatlas.application.search.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.shared.Require;

/**
 * A part of what is looked for, with all that may be meant by it: any of it is enough.
 *
 * @param stems the words that it is made of, by their stems; a thing has all of them
 * @param phrase whether these stand side by side
 * @param beginning how a word begins that is still being typed; empty when none is
 * @param joined stems of words into which it is written together with what stands beside it; they
 *     count as it does
 * @param tags codes and owners that are called so
 * @param near stems of words that hold the word, or may have been meant by it; they count half
 */
public record Part(
    List<String> stems,
    boolean phrase,
    String beginning,
    Set<String> joined,
    Set<String> tags,
    Set<String> near) {

  /** How the tags begin that initiatives have. */
  private static final List<String> OF_INITIATIVES =
      Stream.concat(
              Stream.of(InitiativeKind.class, FederalState.class).map(Class::getSimpleName),
              Stream.of(SearchType.DISTRICT, SearchType.ORGANISATION, SearchType.REGION)
                  .map(SearchType::name))
          .map(list -> SearchEntry.tag(list, ""))
          .toList();

  /** No word has a sign. */
  private static final String NO_WORD = "-";

  /** Keeps copies. */
  public Part {
    Require.given("beginning", beginning);
    stems = Require.list("stems", stems);
    tags = Require.set("tags", tags);
    near = Require.set("near", near);
    joined = Require.set("joined", joined);
  }

  /** Words that stand side by side. */
  static Part phrase(List<String> stems) {
    return new Part(stems, true, "", Set.of(), Set.of(), Set.of());
  }

  /** A single word by its stem, or what goes on from a beginning; from none when that is empty. */
  static Part word(String stem, String beginning) {
    return new Part(List.of(stem), false, beginning, Set.of(), Set.of(), Set.of());
  }

  /** What goes on from a beginning, which tells nothing as a word. */
  static Part beginning(String beginning) {
    return word(NO_WORD, beginning);
  }

  /** What has this and another part, by their own words alone. */
  Part beside(Part other) {
    return new Part(
        Stream.concat(stems.stream(), other.stems.stream()).toList(),
        false,
        "",
        Set.of(),
        Set.of(),
        Set.of());
  }

  /**
   * Whether what begins like it is near to it. With less than {@link Lexicon.Like#SHORTEST} letters
   * that is by chance, counts half as much, and what such names belong to is not meant.
   */
  public boolean beginsNear() {
    return beginning.length() >= Lexicon.Like.SHORTEST;
  }

  /** What the owners of it are found by: not by what begins like it by chance. */
  Part named() {
    return new Part(stems, phrase, beginsNear() ? beginning : "", joined, tags, near);
  }

  /** The same, also for what has or belongs to something, itself or through its initiative. */
  public Part or(Set<String> more) {
    Set<String> all = new HashSet<>(tags);
    all.addAll(more);
    Stream.concat(tags.stream(), more.stream())
        .filter(tag -> OF_INITIATIVES.stream().anyMatch(tag::startsWith))
        .map(SearchEntry::inherited)
        .forEach(all::add);
    return new Part(stems, phrase, beginning, joined, all, near);
  }
}
