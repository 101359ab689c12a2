package org.mintatlas.domain.shared;

/** Whom an offer is made for in particular (Zielgruppe). */
public enum TargetGroup {
  /** Mädchen. */
  GIRLS,
  /** Jungen. */
  BOYS,
  /** Benachteiligte Kinder und Jugendliche. */
  DISADVANTAGED,
  /** Menschen mit Behinderung. */
  DISABLED,
  /** Menschen mit Migrationserfahrung. */
  MIGRATION_EXPERIENCE,
  /** Hochbegabte. */
  HIGHLY_GIFTED,
  /** Lehrkräfte. */
  TEACHERS,
  /** Pädagogische Fachkräfte. */
  EDUCATORS,
  /** Studierende. */
  STUDENTS,
  /** Ganze Schulklassen. */
  WHOLE_CLASSES,
  /** Familien. */
  FAMILIES
}
