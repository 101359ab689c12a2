package org.mintatlas.persistence.paging;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the lists under one kind of parent come from.
 *
 * @param from the tables, as in a FROM clause
 * @param condition what ties an element to its parent, whose key is {@code parent.key}
 * @param parent the type of that key
 * @param sorted the table that holds the sort keys, so that one of its indexes is the list
 * @param id the column with the identity of the element, best in the same table
 * @param element the type of that identity
 */
public record ListSource(
    String from, String condition, KeyType parent, String sorted, String id, KeyType element) {

  /** Elements that have a UUID. */
  public ListSource(String from, String condition, KeyType parent, String sorted, String id) {
    this(from, condition, parent, sorted, id, KeyType.UUID);
  }

  /** All elements there are: a list without a parent. */
  public static ListSource everywhere(String from, String sorted, String id) {
    return new ListSource(from, "true", KeyType.TEXT, sorted, id);
  }

  /** Some elements: a list whose parent knows which; see {@link #keys}. */
  public static ListSource among(String from, String sorted, String id) {
    return new ListSource(
        from, id + " = any(cast(parent.key as uuid[]))", KeyType.TEXT, sorted, id);
  }

  /** The key of a parent that has these elements: an array written as text. */
  public static <I> String keys(Set<I> ids, Function<I, UUID> value) {
    return ids.stream()
        .map(id -> value.apply(id).toString())
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** The list under the parent with this key. */
  public Parent under(Object key) {
    return new Parent(this, key);
  }

  /** The list that has no parent. */
  public Parent whole() {
    return under("");
  }

  /** One parent: its kind and its key. */
  public record Parent(ListSource source, Object key) {}
}
