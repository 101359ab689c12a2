package org.mintatlas.domain.shared;

/** A subject (Fach) that an offer or a region is about. */
public enum Subject {
  /** Mathematik. */
  MATHEMATICS,
  /** Informatik. */
  INFORMATICS,
  /** Biologie. */
  BIOLOGY,
  /** Chemie. */
  CHEMISTRY,
  /** Physik. */
  PHYSICS,
  /** Astronomie. */
  ASTRONOMY,
  /** Technik. */
  TECHNOLOGY,
  /** Künstliche Intelligenz. */
  AI,
  /** Kunst. */
  ART,
  /** Nachhaltigkeit. */
  SUSTAINABILITY
}
