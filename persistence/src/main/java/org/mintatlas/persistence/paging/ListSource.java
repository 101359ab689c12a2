package org.mintatlas.persistence.paging;

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

  /** The list under the parent with this key. */
  public Parent under(Object key) {
    return new Parent(this, key);
  }

  /** The list under the parent with this identity. */
  public Parent under(Identity parent) {
    return under(parent.value());
  }
}
