package org.mintatlas.domain.organisation;

/** The sector of society to which an organisation belongs; a cluster needs several of them. */
public enum Sector {
  /** Bildung und Wissenschaft. */
  EDUCATION_SCIENCE,
  /** Zivilgesellschaft. */
  CIVIL_SOCIETY,
  /** Wirtschaft. */
  BUSINESS,
  /** Öffentliche Hand. */
  PUBLIC
}
