package org.mintatlas.application.history;

/** The order of what happened. */
public enum HistoryOrder {
  /** The latest first. */
  LATEST
}
