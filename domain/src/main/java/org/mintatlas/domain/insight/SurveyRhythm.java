package org.mintatlas.domain.insight;

/** How often the surveys of a series come (Rhythmus). */
public enum SurveyRhythm {
  /** Once a year (jährlich). */
  YEARLY
}
