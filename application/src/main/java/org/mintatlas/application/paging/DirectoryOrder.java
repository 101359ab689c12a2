package org.mintatlas.application.paging;

/** The order of a list of things that have a name and sources. */
public enum DirectoryOrder {
  /** By name, in German collation. */
  NAME,
  /** By name, backwards. */
  NAME_DESC,
  /**
   * By the day for which sources assure it, the longest ago first; before all of them stands what
   * nobody assured for a known day.
   */
  ASSURED,
  /** By the day for which sources assure it, the latest first. */
  ASSURED_DESC,
  /** By the distance from what a filter says is near; see {@link Placed}. */
  DISTANCE
}
