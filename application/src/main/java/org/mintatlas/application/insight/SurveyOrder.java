package org.mintatlas.application.insight;

/** The orders of a list of surveys. */
public enum SurveyOrder {
  /** By year, the earliest first. */
  YEAR,
  /** By year, the latest first. */
  YEAR_DESC
}
