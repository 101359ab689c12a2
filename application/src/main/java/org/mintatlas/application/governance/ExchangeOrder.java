package org.mintatlas.application.governance;

/** The orders of a list of exchanges. Those of which no source says since when stand last. */
public enum ExchangeOrder {
  /** By the beginning, the earliest first. */
  START,
  /** By the beginning, the latest first. */
  START_DESC
}
