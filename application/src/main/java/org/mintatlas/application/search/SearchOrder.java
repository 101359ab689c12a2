package org.mintatlas.application.search;

/** The order in which things are found. */
public enum SearchOrder {
  /** What fits best comes first; of things that fit equally, that with the shorter name. */
  RELEVANCE
}
