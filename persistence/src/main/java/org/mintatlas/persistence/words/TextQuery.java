package org.mintatlas.persistence.words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.entry.Field;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.search.word.Word;

/**
 * Queries as PostgreSQL reads a {@code tsquery}. Each word is quoted, and no word has a sign: what
 * somebody typed cannot become an operator.
 */
public final class TextQuery {
  /** Found anywhere. */
  public static final String ANYWHERE = "";

  /** So many codes are asked for together at most. */
  private static final int MOST_TOGETHER = 64;

  private TextQuery() {}

  /**
   * The part itself.
   *
   * @param fields the marks of the fields where it must be
   */
  public static String exact(Part part, String fields) {
    return any(Stream.concat(words(part, stem -> stem, fields), tags(part.tags(), fields)));
  }

  /** What is near to the part; empty when nothing is. */
  public static String near(Part part, String fields) {
    return any(
        Stream.concat(
            words(part.near(), stem -> stem, fields),
            part.beginsNear() ? beginning(part, stem -> stem, fields) : Stream.of()));
  }

  /**
   * What only begins like the part, by chance; empty when that is near to it, or it is whole. The
   * words of a label are those of what a thing belongs to.
   */
  public static String begun(Part part, String fields) {
    String own = (fields.isEmpty() ? "ABCD" : fields).replace(Lexemes.mark(Field.LABEL), "");
    return any(part.beginsNear() ? Stream.of() : beginning(part, stem -> stem, own));
  }

  /** What others belong to and has the words of the part, or what is near to them, in its name. */
  public static String owners(Part part) {
    return any(
        Stream.of(
                words(part, Lexemes::ofOwner, ANYWHERE),
                words(part.near(), Lexemes::ofOwner, ANYWHERE),
                beginning(part, Lexemes::ofOwner, ANYWHERE))
            .flatMap(words -> words));
  }

  /** What has all parts. */
  public static String all(Collection<Part> parts) {
    return parts.stream().map(TextQuery::either).collect(Collectors.joining(" & ", "(", ")"));
  }

  /** What has any part. */
  public static String any(Collection<Part> parts) {
    return any(parts.stream().map(TextQuery::either));
  }

  private static String either(Part part) {
    // The index looks for each word apart, also for one that begins so itself.
    boolean isBegun = part.beginsNear() && part.stems().getFirst().startsWith(part.beginning());
    String exact =
        isBegun
            ? any(
                Stream.concat(
                    words(part.joined(), stem -> stem, ANYWHERE), tags(part.tags(), ANYWHERE)))
            : exact(part, ANYWHERE);
    return any(
        Stream.of(exact, near(part, ANYWHERE), begun(part, ANYWHERE))
            .filter(one -> !one.isEmpty()));
  }

  /** What a filter asks for, beside words. */
  public static String condition(SearchFilter filter) {
    int together =
        filter.found().size() * filter.states().size() * Math.max(1, filter.subjects().size());
    return together > 0 && together <= MOST_TOGETHER
        ? all(
            filter.toBuilder().states(Set.of()).subjects(Set.of()).build(),
            any(together(filter).map(code -> word(code, ANYWHERE))))
        : all(filter, filter.types().isEmpty() ? others() : types(filter.types()));
  }

  private static String all(SearchFilter filter, String types) {
    return Stream.concat(filter.tags().stream().map(TextQuery::tagged), Stream.of(types))
        .collect(Collectors.joining(" & "));
  }

  /** The codes of the types, states and subjects that are asked for, each with each. */
  private static Stream<String> together(SearchFilter filter) {
    return filter.found().stream()
        .flatMap(type ->
            filter.states().stream()
                .flatMap(state ->
                    filter.subjects().isEmpty()
                        ? Stream.of(Lexemes.in(type, state))
                        : filter.subjects().stream()
                            .map(subject -> Lexemes.in(type, state, subject))))
        .sorted();
  }

  /** Only a few are not asked for when nobody says of which types things must be. */
  private static String others() {
    return '!' + types(EnumSet.complementOf(EnumSet.copyOf(SearchType.UNASKED)));
  }

  /** What is of one of these types. */
  public static String types(Set<SearchType> types) {
    return any(types.stream().sorted().map(type -> word(Lexemes.code(type.name()), ANYWHERE)));
  }

  /** What has, or belongs to, one of these; empty when these are none. */
  private static String tagged(Set<String> tags) {
    return any(tags(tags, ANYWHERE));
  }

  /** What is asked for by one of these queries, as well as by another one. */
  public static String both(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? "" : one + " & " + other;
  }

  /**
   * What is of a type and has all these words in its name, the last of which may go on.
   *
   * @param type the type, or what is put in its place
   */
  public static String begun(SearchText text, String type) {
    List<Word> words = text.words();
    Word last = words.getLast();
    return Stream.concat(
            words.stream()
                .limit(words.size() - 1L)
                .map(word -> word(Lexemes.ofName(type, word.stem()), ANYWHERE)),
            Stream.of(
                any(
                    Stream.of(
                        word(Lexemes.ofName(type, last.stem()), ANYWHERE),
                        word(Lexemes.ofName(type, last.folded()), "*")))))
        .collect(Collectors.joining(" & "));
  }

  private static Stream<String> words(Part part, UnaryOperator<String> written, String fields) {
    String stems =
        part.stems().stream()
            .map(stem -> word(written.apply(stem), fields))
            .collect(Collectors.joining(part.phrase() ? " <-> " : " & ", "(", ")"));
    return Stream.concat(Stream.of(stems), words(part.joined(), written, fields));
  }

  private static Stream<String> words(
      Set<String> stems, UnaryOperator<String> written, String fields) {
    return stems.stream().sorted().map(stem -> word(written.apply(stem), fields));
  }

  private static Stream<String> beginning(Part part, UnaryOperator<String> written, String fields) {
    return part.beginning().isEmpty()
        ? Stream.of()
        : Stream.of(word(written.apply(part.beginning()), '*' + fields));
  }

  private static Stream<String> tags(Set<String> tags, String fields) {
    return tags.stream().sorted().map(tag -> word(Lexemes.code(tag), fields));
  }

  private static String word(String word, String marks) {
    return Lexemes.quoted(word) + (marks.isEmpty() ? "" : ':' + marks);
  }

  private static String any(Stream<String> queries) {
    String any = queries.distinct().collect(Collectors.joining(" | "));
    return any.isEmpty() ? "" : '(' + any + ')';
  }
}
