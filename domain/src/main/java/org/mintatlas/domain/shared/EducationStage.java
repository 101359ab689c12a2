package org.mintatlas.domain.shared;

/** A stage of the education chain (Bildungskette), in its order. */
public enum EducationStage {
  /** Kindertagesstätte. */
  KITA,
  /** Primarstufe. */
  PRIMARY,
  /** Sekundarstufe I. */
  LOWER_SECONDARY,
  /** Sekundarstufe II. */
  UPPER_SECONDARY,
  /** Berufliche Bildung. */
  VOCATIONAL,
  /** Hochschule. */
  UNIVERSITY,
  /** Weiterbildung. */
  FURTHER_EDUCATION
}
