package org.mintatlas.application.qualification.workshop;

/** The orders of a list of regional workshops. */
public enum WorkshopOrder {
  /** By date, the earliest first. */
  DATE,
  /** By date, the latest first. */
  DATE_DESC
}
