package org.mintatlas.application.paging;

/**
 * A place in an ordered list, told by the element that stands there, so that it stays true when
 * others come or go.
 *
 * @param key the sort key of the element as text, in the form that its store writes and reads
 * @param id the identity of the element as text, which decides between equal keys
 */
public record Position(String key, String id) {}
