package org.mintatlas.persistence.paging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Identity;

/**
 * Where the lists under one kind of parent come from. Each is made once, since the statements that
 * read from it are kept by it.
 */
public final class ListSource {
  private final String from;
  private final String condition;
  private final KeyType parent;
  private final String sorted;
  private final String id;
  private final KeyType element;
  private final @Nullable Tied tied;
  private final FacetColumn.@Nullable Bits facets;
  private final String part;
  private final Map<String, ListSource> parts = new ConcurrentHashMap<>();

  /**
   * The elements, where another table ties them to parents.
   *
   * @param elements their table and its alias
   * @param alias that alias
   * @param id the column of the other table with their identity
   */
  private record Tied(String elements, String alias, String id) {
    /** Goes on behind the other table, with a part of the elements or all of them. */
    String join(String sample) {
      return " join " + elements + sample + " on " + alias + ".id = " + id;
    }
  }

  /**
   * The lists of a table.
   *
   * @param from the table and its alias, as in a FROM clause
   * @param condition what ties an element to its parent, whose key is {@code parent.key}
   * @param parent the type of that key
   * @param sorted the alias of the table
   * @param id the column with the identity of the element
   * @param element the type of that identity
   */
  public ListSource(
      String from, String condition, KeyType parent, String sorted, String id, KeyType element) {
    this(from, condition, parent, sorted, id, element, null, null, "");
  }

  private ListSource(
      String from,
      String condition,
      KeyType parent,
      String sorted,
      String id,
      KeyType element,
      @Nullable Tied tied,
      FacetColumn.@Nullable Bits facets,
      String part) {
    this.from = from;
    this.condition = condition;
    this.parent = parent;
    this.sorted = sorted;
    this.id = id;
    this.element = element;
    this.tied = tied;
    this.facets = facets;
    this.part = part;
  }

  /**
   * Lists of elements that another table ties to parents, which has their sort keys as well.
   *
   * @param elements the table of the elements and its alias
   * @param alias that alias
   * @param ties the other table and its alias
   * @param id its column with the identity of the element
   * @param condition what ties an element to its parent, whose key is {@code parent.key}
   * @param parent the type of that key
   */
  public static ListSource tied(
      String elements, String alias, String ties, String id, String condition, KeyType parent) {
    String sorted = ties.substring(ties.indexOf(' ') + 1);
    String column = sorted + '.' + id;
    return new ListSource(
        ties,
        condition,
        parent,
        sorted,
        column,
        KeyType.UUID,
        new Tied(elements, alias, column),
        null,
        "");
  }

  /** The same lists, of these elements only. */
  ListSource where(String elements) {
    return parts.computeIfAbsent(
        elements,
        shown ->
            new ListSource(
                from,
                condition + " and " + shown,
                parent,
                sorted,
                id,
                element,
                tied,
                facets,
                part + shown));
  }

  /** The same lists, which are counted by bits. */
  ListSource counted(FacetColumn.@Nullable Bits by) {
    return new ListSource(from, condition, parent, sorted, id, element, tied, by, part);
  }

  /** Whether bits tell how many elements meet conditions that are all of such columns. */
  boolean isCountedByBits(FacetColumn.@Nullable Chosen chosen) {
    return chosen != null
        && facets != null
        && facets.shown().equals(part)
        && facets.columns().containsAll(chosen.parameters().keySet())
        && !chosen.parameters().containsKey(facets.parent());
  }

  /** Whether the values of all these columns have bits. */
  boolean haveBits(List<String> columns) {
    return facets != null && facets.columns().containsAll(columns);
  }

  /** The bits of those that meet such conditions, as a statement. */
  String chosenByBits(String key, FacetColumn.Chosen chosen) {
    return Objects.requireNonNull(facets).chosen(key, chosen);
  }

  /** How many they are, as a statement goes on behind SELECT. */
  String countedByBits(String key, FacetColumn.Chosen chosen) {
    return Objects.requireNonNull(facets).count(key, chosen);
  }

  /** The list under the parent with this key. */
  public Parent under(Object key) {
    return new Parent(this, key);
  }

  /** The list under the parent with this identity. */
  public Parent under(Identity parent) {
    return under(parent.value());
  }

  /** Whether it may be too long to walk along: it is that of all, of a state or of a district. */
  boolean mayBeLong() {
    return parent == KeyType.TEXT;
  }

  KeyType parent() {
    return parent;
  }

  KeyType element() {
    return element;
  }

  /** The column with the identity of the element. */
  String id() {
    return id;
  }

  /** The column with a sort key, or what computes it. */
  String key(SortKey sort) {
    return sort.computed() ? '(' + sort.column() + ')' : sorted + '.' + sort.column();
  }

  /**
   * The elements of the list under a parent, as a statement goes on behind SELECT.
   *
   * @param key the SQL of the key of the parent
   */
  String elements(String key, String conditions) {
    return sampled("", key, conditions);
  }

  /**
   * A part of them.
   *
   * @param sample which, as it follows a table; empty for all
   */
  String sampled(String sample, String key, String conditions) {
    return " from " + from + (tied == null ? sample : tied.join(sample)) + where(key, conditions);
  }

  /** The table of the elements. */
  String elementTable() {
    String elements = tied == null ? from : tied.elements;
    return elements.substring(0, elements.indexOf(' '));
  }

  /** All elements of the table, wherever it ties them to a parent; null where another does. */
  @Nullable String table() {
    return tied == null ? from : null;
  }

  /**
   * The same where nothing is read of the elements: without their table, unless a condition asks
   * for more than their identity.
   */
  String counted(String key, String conditions) {
    String all = where(key, conditions);
    if (tied == null || mentions(conditions, sorted)) {
      return elements(key, conditions);
    }
    String identified = all.replaceAll("\\b" + tied.alias + "\\.id\\b", id);
    return mentions(identified, tied.alias)
        ? elements(key, conditions)
        : " from " + from + identified;
  }

  private static boolean mentions(String sql, String alias) {
    return Pattern.compile("\\b" + alias + "\\b").matcher(sql).find();
  }

  private String where(String key, String conditions) {
    return " where " + condition.replace("parent.key", key) + conditions;
  }
}
