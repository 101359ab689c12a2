package org.mintatlas.persistence.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.persistence.storing.SearchRows;

/**
 * Queries as PostgreSQL reads a {@code tsquery}. Each word is quoted, and no word has a sign: what
 * somebody typed cannot become an operator.
 */
final class TextQuery {
  /** Found anywhere. */
  static final String ANYWHERE = "";

  /** Found in a name. */
  static final String NAME = "A";

  /** Asks for nothing that there is. */
  static final String NOTHING = "'#'";

  private TextQuery() {}

  /**
   * The part itself.
   *
   * @param fields the marks of the fields where it must be
   */
  static String exact(Part part, String fields) {
    String stems =
        part.stems().stream()
            .map(stem -> word(stem, fields))
            .collect(Collectors.joining(part.phrase() ? " <-> " : " & ", "(", ")"));
    Stream<String> begun =
        part.beginning().isEmpty() ? Stream.of() : Stream.of(word(part.beginning(), '*' + fields));
    return any(Stream.concat(Stream.concat(Stream.of(stems), begun), tags(part.tags(), fields)));
  }

  /** What is near to the part. */
  static String near(Part part, String fields) {
    return any(part.near().stream().sorted().map(stem -> word(stem, fields)));
  }

  /** The part, or what is near to it. */
  static String either(Part part, String fields) {
    return any(Stream.of(exact(part, fields), near(part, fields)));
  }

  /** All parts. */
  static String all(Collection<Part> parts) {
    return parts.stream()
        .map(part -> either(part, ANYWHERE))
        .collect(Collectors.joining(" & ", "(", ")"));
  }

  /** Any part. */
  static String any(Collection<Part> parts) {
    return any(parts.stream().map(part -> either(part, ANYWHERE)));
  }

  /** What is of one of these types. */
  static String types(Set<SearchType> types) {
    return any(types.stream().sorted().map(type -> word(SearchRows.code(type.name()), ANYWHERE)));
  }

  /** What has, or belongs to, one of these. */
  static String tagged(Set<String> tags) {
    return any(tags(tags, ANYWHERE));
  }

  /** What is asked for by one of these queries, as well as by another one. */
  static String both(String one, String other) {
    return one + " & " + other;
  }

  /** What has all these words in its name, the last of which may go on. */
  static String begun(SearchText text) {
    List<Word> words = text.words();
    Word last = words.getLast();
    return Stream.concat(
            words.stream().limit(words.size() - 1L).map(word -> word(word.stem(), NAME)),
            Stream.of(any(Stream.of(word(last.stem(), NAME), word(last.folded(), "*A")))))
        .collect(Collectors.joining(" & "));
  }

  private static Stream<String> tags(Set<String> tags, String fields) {
    return tags.stream().sorted().map(tag -> word(SearchRows.code(tag), fields));
  }

  private static String word(String word, String marks) {
    return SearchRows.quoted(word) + (marks.isEmpty() ? "" : ':' + marks);
  }

  private static String any(Stream<String> queries) {
    String any = queries.distinct().collect(Collectors.joining(" | "));
    return any.isEmpty() ? NOTHING : '(' + any + ')';
  }
}
