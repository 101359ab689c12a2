package org.mintatlas.domain.initiative;

/** What an initiative is. */
public enum InitiativeKind {
  /** Schülerlabor: a laboratory for school students. */
  STUDENT_LAB,
  /** Schülerforschungszentrum: a research centre for school students. */
  STUDENT_RESEARCH_CENTRE,
  /** Offene Werkstatt. */
  MAKERSPACE,
  /** Science-Center. */
  SCIENCE_CENTRE,
  /** Verein. */
  ASSOCIATION,
  /** Wettbewerb. */
  COMPETITION,
  /** Anderes. */
  OTHER
}
