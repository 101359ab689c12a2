package org.mintatlas.application.paging;

import org.mintatlas.domain.shared.Require;

/**
 * A place in an ordered list, told by the element that stands there, so that it stays true when
 * others come or go. It is of use in the order that gave it, under any scope and filter; to take
 * one of another order is a mistake of the caller, which can end in an exception or any page.
 *
 * @param key the sort key of the element as text, in the form that its store writes and reads; also
 *     for an element without a value to sort by, where the text is whatever the store sorts last
 * @param id the identity of the element as text, which decides between equal keys
 */
public record Position(String key, String id) {
  public Position {
    Require.given("key", key, "id", id);
  }
}
