package org.mintatlas.persistence.paging;

import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.domain.shared.Identity;

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

  /** The same lists, of these elements only. */
  public ListSource where(String elements) {
    return new ListSource(from, condition + " and " + elements, parent, sorted, id, element);
  }

  /** The key of a parent that has these elements: an array written as text. */
  public static String keys(Set<? extends Identity> ids) {
    return ids.stream()
        .map(id -> id.value().toString())
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
