package org.mintatlas.domain.governance;

/** What a body is. */
public enum BodyKind {
  /** Those who do the work in the states talk with each other (Arbeitsgremium). */
  OPERATIONAL_COUNCIL,
  /** Those who decide in the states talk with each other (politisches Forum). */
  POLITICAL_FORUM,
  /** Works on a subject (Arbeitsgruppe). */
  WORKING_GROUP,
  /** An association (Verein, Verband). */
  ASSOCIATION,
  /** A foundation (Stiftung). */
  FOUNDATION,
  /** Serves the community (Servicestelle). */
  SERVICE_POINT,
  /** Coordinates the regions of a state (Landeskoordinierungsstelle). */
  STATE_COORDINATION,
  /** Gives advice (Beirat). */
  ADVISORY_BOARD,
  /** Judges applications (Jury). */
  JURY,
  /** Gives money (Förderer). */
  FUNDER
}
