package org.mintatlas.application.region;

import org.mintatlas.application.paging.Placed;

/** The orders of a list of regions. */
public enum RegionOrder {
  /** By name, in German collation. */
  NAME,
  /** By name, backwards. */
  NAME_DESC,
  /** By founding, the earliest first. */
  FOUNDED,
  /** By founding, the latest first. */
  FOUNDED_DESC,
  /** By listing, the earliest first. */
  LISTED,
  /** By listing, the latest first. */
  LISTED_DESC,
  /** By location, the northernmost first. */
  NORTH_TO_SOUTH,
  /** By location, the southernmost first. */
  SOUTH_TO_NORTH,
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
