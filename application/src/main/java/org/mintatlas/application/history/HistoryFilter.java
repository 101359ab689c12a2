package org.mintatlas.application.history;

/** What of a history is wanted. */
public enum HistoryFilter {
  /** All of it. */
  ANY
}
