package org.mintatlas.persistence.words;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.persistence.statement.Sql;

/**
 * The parts of a plan, and apart from them the owners that they are the names of. The index of
 * words takes the longer, for each entry that it looks at, the more it is asked for, and owners can
 * be two hundred; so another index finds what belongs to them.
 *
 * @param parts the parts, without these owners
 * @param owners the tags of the owners of each part; empty where all are among the part
 */
public record Owned(List<Part> parts, List<Set<String>> owners) {
  /** So few are words like others. */
  private static final int FEW = 4;

  /** What lies in a district counts more than what belongs to others, so these are words. */
  private static final List<String> OWNERS =
      Stream.of(
              SearchType.REGION,
              SearchType.PROGRAMME,
              SearchType.ORGANISATION,
              SearchType.EVENT_SERIES)
          .map(type -> SearchEntry.tag(type.name(), ""))
          .flatMap(tag -> Stream.of(tag, SearchEntry.inherited(tag)))
          .toList();

  /**
   * All entries that are found, as SQL: those that have the words, and those that belong to one of
   * {@code :owners} and have other words. Two lists, since the database would look for owners in
   * each entry that it has found by them; and the other words alone it must not look up, for many
   * have them.
   *
   * @param words the words
   * @param others the other words
   */
  public static Sql found(@CompileTimeConstant String words, @CompileTimeConstant String others) {
    return Sql.of(
        """
        (select * from search_entry where words @@ cast(%1$s as tsquery)
        union all
        select * from search_entry where owners && cast(:owners as text[])
        and (words @@ cast(%2$s as tsquery)) is true and not words @@ cast(%1$s as tsquery))
        as entry
        """,
        Sql.of(words), Sql.of(others));
  }

  /**
   * The same of one entry: whether it is found.
   *
   * @param entry its name
   */
  public static Sql isFound(
      @CompileTimeConstant String entry,
      @CompileTimeConstant String words,
      @CompileTimeConstant String others) {
    return Sql.of(
        "(%1$s.words @@ cast(%2$s as tsquery) or %1$s.words @@ cast(%3$s as tsquery)"
            + " and %1$s.owners && cast(:owners as text[]))",
        Sql.of(entry), Sql.of(words), Sql.of(others));
  }

  /** Takes the owners of all parts that have more than a few. */
  public static Owned of(List<Part> parts) {
    List<Part> all = new ArrayList<>();
    List<Set<String>> owners = new ArrayList<>();
    for (Part part : parts) {
      Set<String> its = ownersOf(part);
      boolean many = its.size() > FEW;
      all.add(many ? without(its, part) : part);
      owners.add(many ? its : Set.of());
    }
    return new Owned(all, owners);
  }

  private static Set<String> ownersOf(Part part) {
    return part.tags().stream().filter(Owned::isOwner).collect(Collectors.toSet());
  }

  /** Whether what belongs to this is found by the index of owners. */
  private static boolean isOwner(String tag) {
    return OWNERS.stream().anyMatch(tag::startsWith);
  }

  private static Part without(Set<String> owners, Part part) {
    Set<String> others = new HashSet<>(part.tags());
    others.removeAll(owners);
    return new Part(
        part.stems(), part.phrase(), part.beginning(), part.joined(), others, part.near());
  }

  /** What has all parts, and meets a condition. */
  public String all(String condition) {
    return TextQuery.both(TextQuery.all(parts), condition);
  }

  /** What has any part, and meets a condition. */
  public String any(String condition) {
    return TextQuery.both(TextQuery.any(parts), condition);
  }

  /**
   * What has all parts when it belongs to one of the owners, and meets a condition. The condition
   * comes first, as fewer meet it, and each part is a long one.
   */
  public String others(String condition) {
    List<Integer> owned =
        IntStream.range(0, parts.size()).filter(i -> !owners.get(i).isEmpty()).boxed().toList();
    List<Part> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!owned.equals(List.of(i))) {
        others.add(parts.get(i).or(owners.get(i)));
      }
    }
    return others.isEmpty() ? condition : TextQuery.both(condition, TextQuery.all(others));
  }

  /** The tags of all owners as an array. */
  public String[] tags() {
    return owners.stream().flatMap(Set::stream).distinct().sorted().toArray(String[]::new);
  }

  /** The tags of the owners of each part, each as an array is written. */
  public String[] tagsByPart() {
    return owners.stream().map(Lexemes::array).toArray(String[]::new);
  }
}
