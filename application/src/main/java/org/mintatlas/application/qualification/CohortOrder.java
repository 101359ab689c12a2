package org.mintatlas.application.qualification;

/** The orders of a list of cohorts. */
public enum CohortOrder {
  /** By start, the earliest first. */
  START,
  /** By start, the latest first. */
  START_DESC,
  /** By name, in German collation. */
  NAME,
  /** By name, backwards. */
  NAME_DESC
}
