package org.mintatlas.application.paging;

/** The order of a list that is only ever sorted by name, in German collation. */
public enum NameOrder {
  /** Names from A to Z. */
  NAME,
  /** Names from Z to A. */
  NAME_DESC
}
