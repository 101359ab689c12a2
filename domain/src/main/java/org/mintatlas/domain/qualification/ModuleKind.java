package org.mintatlas.domain.qualification;

/** What a module of a cohort is. */
public enum ModuleKind {
  /** The first meeting (Auftakt). */
  KICK_OFF,
  /** A webinar. */
  WEBINAR,
  /** A workshop. */
  WORKSHOP,
  /** The last meeting (Abschluss). */
  CLOSING
}
