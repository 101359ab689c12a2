package org.mintatlas.application.event;

import org.mintatlas.application.paging.Placed;

/** The orders of a list of events. */
public enum EventOrder {
  /** By start, the earliest first; the less exact date stands before the more exact one. */
  START,
  /** By start, the latest first. */
  START_DESC,
  /** By title, in German collation. */
  NAME,
  /** By title, backwards. */
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
