package org.mintatlas.application.award;

/** The orders of a list of calls. */
public enum CallOrder {
  /** By year, the earliest first. */
  YEAR,
  /** By year, the latest first. */
  YEAR_DESC
}
