package org.mintatlas.domain.award;

/** Where an application stands. */
public enum ApplicationStatus {
  /** It is being written (Entwurf). */
  DRAFT,
  /** It was handed in (eingereicht). */
  SUBMITTED
}
