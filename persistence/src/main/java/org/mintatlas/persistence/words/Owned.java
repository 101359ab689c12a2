package org.mintatlas.persistence.words;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Part;
import org.mintatlas.persistence.statement.Sql;

/**
 * The parts of a plan, and apart from them the owners that one of these is the name of. The index
 * of words takes the longer, for each entry that it looks at, the more it is asked for, and owners
 * can be two hundred; so another index finds what belongs to them.
 *
 * @param parts the parts, without these owners
 * @param place which part it is; -1 when there are no owners
 * @param owners the tags of the owners; empty when all are among the parts
 */
public record Owned(List<Part> parts, int place, Set<String> owners) {
  /** So few are words like others. */
  private static final int FEW = 4;

  /** What lies in a district counts more than what belongs to others, so these are words. */
  private static final Set<SearchType> TYPES =
      EnumSet.of(
          SearchType.REGION,
          SearchType.INITIATIVE,
          SearchType.PROGRAMME,
          SearchType.ORGANISATION,
          SearchType.EVENT_SERIES);

  /**
   * All entries that are found, as SQL: those that have the words, and those that belong to one of
   * {@code :owners} and have other words, which are {@code owned}. Two lists, since the database
   * would look for owners in each entry that it has found by them; and the other words alone it
   * must not look up, for many have them.
   *
   * @param words the words
   * @param others the other words
   */
  public static Sql found(@CompileTimeConstant String words, @CompileTimeConstant String others) {
    return Sql.of(
        """
        (select *, false as owned from search_entry where words @@ cast(%1$s as tsquery)
        union all
        select *, true from search_entry where owners && cast(:owners as text[])
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

  /** Takes the owners of the part that has most of them. */
  public static Owned of(List<Part> parts) {
    int place = -1;
    Set<String> owners = Set.of();
    for (int i = 0; i < parts.size(); i++) {
      Set<String> its = ownersOf(parts.get(i));
      if (its.size() > Math.max(FEW, owners.size())) {
        place = i;
        owners = its;
      }
    }
    if (place < 0) {
      return new Owned(parts, place, owners);
    }
    List<Part> all = new ArrayList<>(parts);
    all.set(place, without(owners, parts.get(place)));
    return new Owned(all, place, owners);
  }

  private static Set<String> ownersOf(Part part) {
    return part.tags().stream()
        .filter(tag -> TYPES.stream().anyMatch(type -> tag.startsWith(type.name() + '.')))
        .collect(Collectors.toSet());
  }

  private static Part without(Set<String> owners, Part part) {
    Set<String> others = new HashSet<>(part.tags());
    others.removeAll(owners);
    return new Part(part.stems(), part.phrase(), part.beginning(), others, part.near());
  }

  /** What has all parts, and meets a condition. */
  public String all(String condition) {
    return TextQuery.both(TextQuery.all(parts), condition);
  }

  /** What has any part, and meets a condition. */
  public String any(String condition) {
    return TextQuery.both(TextQuery.any(parts), condition);
  }

  /** What has all other parts, and meets a condition. */
  public String others(String condition) {
    List<Part> others = new ArrayList<>(parts);
    if (place >= 0) {
      others.remove(place);
    }
    return others.isEmpty() ? condition : TextQuery.both(TextQuery.all(others), condition);
  }

  /** The tags as an array. */
  public String[] tags() {
    return owners.stream().sorted().toArray(String[]::new);
  }

  /** Of each part whether it is the name of the owners. */
  public Boolean[] isNamed() {
    Boolean[] named = new Boolean[parts.size()];
    for (int i = 0; i < named.length; i++) {
      named[i] = i == place;
    }
    return named;
  }
}
