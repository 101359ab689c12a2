package org.mintatlas.application.award;

/** The orders of a list of winners. */
public enum WinnerOrder {
  /** By the name under which it was announced, in German collation. */
  NAME,
  /** By that name, backwards. */
  NAME_DESC,
  /** By the year of the call, the earliest first. */
  YEAR,
  /** By the year of the call, the latest first. */
  YEAR_DESC
}
