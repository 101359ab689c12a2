package org.mintatlas.application.geography;

/** The orders of a list of districts. */
public enum DistrictOrder {
  /** By the official key. */
  KEY,
  /** By the official key, backwards. */
  KEY_DESC,
  /** By name, in German collation. */
  NAME,
  /** By name, backwards. */
  NAME_DESC
}
