package org.mintatlas.application.search;

/** Where something is looked for. */
public enum SearchScope {
  /** In the whole atlas. */
  EVERYWHERE
}
