package org.mintatlas.application.paging;

/** The order of a list that is only ever sorted by name, in German collation. */
public enum NameOrder {
  /** From A to Z. */
  NAME,
  /** From Z to A. */
  NAME_DESC
}
