package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.words.Owned;
import org.mintatlas.persistence.words.TextQuery;

/**
 * What an element of a list must be like, as SQL with named parameters. The compiler knows all of
 * the SQL: nothing that somebody sent can become a part of it. A wish that nobody has leaves no
 * trace in the SQL, so that the database plans for what is really asked.
 */
public final class Conditions {
  private final StringBuilder sql = new StringBuilder();
  private final StringBuilder probe = new StringBuilder();
  private final StringBuilder counted = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, String> facets = new TreeMap<>();
  private int told;
  private boolean chosen;
  private boolean except;
  private boolean boxed;
  private boolean named;
  private @Nullable Nearest nearest;
  private @Nullable String matched;

  /** Gives a name to a value that conditions of the list refer to. */
  public Conditions with(@CompileTimeConstant String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** A condition for which no value matters, if it is wanted. */
  public Conditions only(boolean wanted, @CompileTimeConstant String condition) {
    if (wanted) {
      and(condition, condition);
    }
    return this;
  }

  /** A condition on the value of that name, unless there is none. */
  public Conditions when(
      @CompileTimeConstant String condition,
      @CompileTimeConstant String name,
      @Nullable Object value) {
    return add(condition, name, value);
  }

  /**
   * The same on what may be unknown of an element.
   *
   * @param unknown holds where nobody knows it
   * @param orUnknown whether that will do as well
   */
  public Conditions when(
      @CompileTimeConstant String condition,
      @CompileTimeConstant String name,
      @Nullable Object value,
      @CompileTimeConstant String unknown,
      boolean orUnknown) {
    return add(orUnknown ? condition + " or " + unknown : condition, name, value);
  }

  private Conditions add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      and(condition, condition);
      parameters.put(name, value);
      chosen = true;
    }
    return this;
  }

  /**
   * A condition on values that are named beside it, and the same told by a box, of which nobody
   * knows how many it holds.
   */
  Conditions chosen(String condition, String counting) {
    and(condition, condition, counting);
    boxed = true;
    chosen = true;
    return this;
  }

  /** Tells which are the nearest, which a condition asks for. */
  Conditions nearest(Nearest which) {
    nearest = which;
    return this;
  }

  private void and(String condition, String found) {
    and(condition, found, found);
  }

  private void and(String condition, String found, String counting) {
    told++;
    sql.append(" and (").append(condition).append(')');
    probe.append(" and (").append(found).append(')');
    counted.append(" and (").append(counting).append(')');
  }

  /** A condition on the names of the wanted values, an array, unless any will do. */
  public Conditions whenAny(
      @CompileTimeConstant String condition,
      @CompileTimeConstant String name,
      Set<? extends Enum<?>> wanted) {
    return whenAny(condition, name, wanted, Enum::name);
  }

  /** A condition on the texts of the wanted values, a sorted array, unless any will do. */
  public <T> Conditions whenAny(
      @CompileTimeConstant String condition,
      @CompileTimeConstant String name,
      Set<T> wanted,
      Function<? super T, String> text) {
    return when(condition, name, wanted.isEmpty() ? null : texts(wanted, text));
  }

  private static <T> String[] texts(Set<T> wanted, Function<? super T, String> text) {
    return wanted.stream().map(text).sorted().toArray(String[]::new);
  }

  /**
   * Something else that belongs to an element is like that, unless anything will do.
   *
   * @param those selects what belongs to an element
   * @param conditions what it must be like; none of its values has the name of another
   */
  public Conditions having(@CompileTimeConstant String those, @Nullable Conditions conditions) {
    if (conditions != null) {
      String condition = "exists (" + those + conditions.sql() + ')';
      and(condition, condition);
      parameters.putAll(conditions.parameters);
      chosen = true;
    }
    return this;
  }

  /** The column, a whole number, has one of the wanted values. */
  public Conditions oneOfNumbers(
      @CompileTimeConstant String column, @CompileTimeConstant String name, Set<Integer> wanted) {
    return when(
        column + " = any(:" + name + "::integer[])",
        name,
        wanted.isEmpty() ? null : wanted.toArray(Integer[]::new));
  }

  /** The column, an identity, is that of one of a table that has or had one of the slugs. */
  public Conditions slugs(
      @CompileTimeConstant String column,
      @CompileTimeConstant String table,
      @CompileTimeConstant String name,
      Set<Slug> wanted) {
    return wanted.isEmpty() ? this : add(hasSlug(column, table, name), name, texts(wanted));
  }

  private static String hasSlug(String column, String table, String name) {
    return column
        + " = any(array(select known."
        + table
        + "_id from "
        + table
        + "_slug known where known.slug = any(:"
        + name
        + "::text[])))";
  }

  private static String[] texts(Set<Slug> slugs) {
    return texts(slugs, Slug::value);
  }

  /**
   * The column, an identity, is tied by another table to one of a table that has or had one of the
   * slugs.
   *
   * @param id the column of the other table with that identity
   * @param ties the other table, which has the identity of the tied one under its usual name
   */
  public Conditions slugs(
      @CompileTimeConstant String column,
      @CompileTimeConstant String id,
      @CompileTimeConstant String ties,
      @CompileTimeConstant String table,
      @CompileTimeConstant String name,
      Set<Slug> wanted) {
    return wanted.isEmpty()
        ? this
        : add(
            column
                + " in (select tie."
                + id
                + " from "
                + ties
                + " tie where "
                + hasSlug("tie." + table + "_id", table, name)
                + ")",
            name,
            texts(wanted));
  }

  /** The column is the key of a district that is today what one of these keys means. */
  public Conditions districts(@CompileTimeConstant String column, Set<DistrictKey> wanted) {
    return whenAny(
        column
            + " in (select theirs.key from district_meaning mine"
            + " join district_meaning theirs on theirs.meant = mine.meant"
            + " where mine.key = any(:districts::text[])"
            + " and mine.last_day = 'infinity' and theirs.last_day = 'infinity')",
        "districts",
        wanted,
        DistrictKey::value);
  }

  /**
   * An element of the table is one of those that are named one by one, and none that is left out,
   * and was stored after the moment that is asked for.
   *
   * @param alias the alias of the table
   * @param slugged whether its elements have slugs
   */
  Conditions picked(String table, String alias, Picked picked, boolean slugged) {
    if (!picked.ids().isEmpty()) {
      add(
          alias + ".id = any(:pickedIds::uuid[])",
          "pickedIds",
          picked.ids().stream().sorted().toArray(UUID[]::new));
    }
    if (!picked.exceptIds().isEmpty()) {
      except(alias, picked.exceptIds());
    }
    if (picked.modifiedAfter() != null) {
      add(
          alias + ".modified > :modifiedAfter",
          "modifiedAfter",
          picked.modifiedAfter().atOffset(ZoneOffset.UTC));
    }
    if (picked.slugs().isEmpty()) {
      return this;
    }
    return slugged
        ? add(hasSlug(alias + ".id", table, "pickedSlugs"), "pickedSlugs", texts(picked.slugs()))
        : only(true, "false");
  }

  /** Few are left out, so that nothing is to be gained from looking for what is not. */
  private void except(String alias, Set<UUID> ids) {
    String others = " and " + alias + ".id <> all(:exceptIds::uuid[])";
    sql.append(others);
    probe.append(others);
    counted.append(others);
    parameters.put("exceptIds", ids.stream().sorted().toArray(UUID[]::new));
    except = true;
  }

  /** The column has one of the wanted values, codes by their names. */
  public Conditions oneOf(
      @CompileTimeConstant String column, @CompileTimeConstant String name, Set<?> wanted) {
    return oneOf(column, name, wanted, false);
  }

  /** The same, or has none at all where that will do as well. */
  public Conditions oneOf(
      @CompileTimeConstant String column,
      @CompileTimeConstant String name,
      Set<?> wanted,
      boolean orUnknown) {
    return facet(column, name, wanted, " = any(:" + name + "::text[])", " is null", orUnknown);
  }

  /** The column, an array, has any of the wanted values, codes by their names. */
  public Conditions anyOf(
      @CompileTimeConstant String column, @CompileTimeConstant String name, Set<?> wanted) {
    return anyOf(column, name, wanted, false);
  }

  /** The same, or is empty where that will do as well. */
  public Conditions anyOf(
      @CompileTimeConstant String column,
      @CompileTimeConstant String name,
      Set<?> wanted,
      boolean orUnknown) {
    return facet(column, name, wanted, " && :" + name + "::text[]", " = '{}'::text[]", orUnknown);
  }

  /** What is unknown is a facet without a name, which no value of a column is. */
  private Conditions facet(
      String column, String name, Set<?> wanted, String has, String lacks, boolean orUnknown) {
    if (wanted.isEmpty()) {
      return this;
    }
    facets.put(column.substring(column.indexOf('.') + 1), name);
    String[] values =
        texts(wanted, value -> value instanceof Enum<?> e ? e.name() : value.toString());
    return add(
        orUnknown ? column + has + " or " + column + lacks : column + has,
        name,
        orUnknown
            ? Stream.concat(Stream.of(""), Stream.of(values)).toArray(String[]::new)
            : values);
  }

  /** A condition on the wanted years as dates begin with them. */
  public Conditions years(@CompileTimeConstant String condition, Set<Integer> wanted) {
    return whenAny(condition, "years", wanted, year -> PartialDate.of(year).toString());
  }

  /** No source assures an element of the table for this day or a later one. */
  public Conditions assuredBefore(@CompileTimeConstant String table, @Nullable LocalDate day) {
    return when(table + ".assured_key < :assuredBefore", "assuredBefore", day);
  }

  /** The text of the column has this text in it, both {@linkplain PlainText#folded folded}. */
  public Conditions containing(@CompileTimeConstant String column, @Nullable String text) {
    return found(folded(column) + " like :text", text);
  }

  /** The same where an index knows the letters of the column and their pairs. */
  public Conditions containingLetters(@CompileTimeConstant String column, @Nullable String text) {
    return letters(folded(column), folded(column) + " like :text", text);
  }

  /**
   * The text of the column, or one of those of the array, has this text in it; an index knows the
   * letters of all of them.
   */
  public Conditions containingLetters(
      @CompileTimeConstant String column,
      @CompileTimeConstant String array,
      @Nullable String text) {
    String names = "names_of(" + column + ", " + array + ')';
    return letters(
        names,
        names
            + " like :text and ("
            + folded(column)
            + " like :text or exists (select from unnest("
            + array
            + ") as part (words) where "
            + folded("part.words")
            + " like :text))",
        text);
  }

  /**
   * What has the identity in the column is found by these words.
   *
   * @param of what it is
   */
  public Conditions found(
      @CompileTimeConstant String id, SearchType of, @Nullable SearchPlan words) {
    if (words == null) {
      return this;
    }
    Owned plan = Owned.of(words.parts());
    String type = TextQuery.types(EnumSet.of(of));
    // A subquery, so that the index is taken for a word of very many as well: to read vectors costs
    // more than the database believes.
    String all =
        "select entry.thing as id from "
            + Owned.found("(select cast(:words as tsquery))", "(select cast(:owned as tsquery))");
    and(
        "exists (select from search_entry found where found.thing = "
            + id
            + " and "
            + Owned.isFound("found", ":words", ":owned")
            // Looked up for each row while a list is walked along, instead of for all before.
            + " offset 0)",
        id + " = any(array(select id from matched))",
        id + " in (" + all + ')');
    matched = all;
    chosen = true;
    return with("words", plan.all(type))
        .with("owners", plan.tags())
        .with("owned", plan.others(type));
  }

  private Conditions letters(String names, String condition, @Nullable String text) {
    String folded = text == null ? "" : PlainText.folded(text);
    if (folded.isEmpty()
        || folded.indexOf('\0') >= 0
        || folded.codePointCount(0, folded.length()) > 2) {
      return found(condition, text);
    }
    and(condition, "letter_pairs(" + names + ") @> array[:letters]::text[]");
    named = true;
    parameters.put("text", like(folded));
    chosen = true;
    return with("letters", folded);
  }

  /** As {@link PlainText#folded} does it to a text that is in its normal form already. */
  private static String folded(String column) {
    return "folded(" + column + ')';
  }

  private Conditions found(String condition, @Nullable String text) {
    if (text == null) {
      return this;
    }
    if (text.indexOf('\0') >= 0) {
      // No text of the database has it, nor can it be sent there.
      and("false", "false");
      return this;
    }
    named = true;
    return add(condition, "text", like(PlainText.folded(text)));
  }

  private static String like(String text) {
    return '%' + escaped(text) + '%';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  String sql() {
    return sql.toString();
  }

  /** The same, told so that some are found by the best index. */
  String probe() {
    return probe.toString();
  }

  /** The same, told so that all are found by the best index. */
  String counted() {
    return counted.toString();
  }

  /**
   * What is among the nearest, if that is asked for.
   *
   * @param distance how far away an element is
   * @param reach how far away it is at the most
   * @param or what will do beside that; empty when nothing
   * @param found the condition once more, told so that an index finds all that meet it
   * @param end where an index that gives the nearest first comes to an end; empty when it must go
   *     on for what will do beside
   */
  record Nearest(String distance, String reach, String or, String found, String end) {}

  @Nullable Nearest nearest() {
    return nearest;
  }

  /** The same where it depends on their number whether what words find is looked up first. */
  @Nullable String matchedInBox() {
    return boxed ? matched : null;
  }

  /** Asks for the identities of what words find, which conditions call {@code matched}. */
  @Nullable String matched() {
    return matched;
  }

  /** What is chosen of columns, if that is all that an element must be like. */
  FacetColumn.@Nullable Chosen facets() {
    return facets.size() == told
        ? new FacetColumn.Chosen(Collections.unmodifiableMap(facets), except)
        : null;
  }

  /** Whether an element must have a text in its name, and be like something else as well. */
  boolean named() {
    return named && told > 1;
  }

  /** Whether it depends on the values of conditions how many elements there may be. */
  boolean chosen() {
    return chosen;
  }

  Map<String, Object> parameters() {
    return Collections.unmodifiableMap(parameters);
  }
}
