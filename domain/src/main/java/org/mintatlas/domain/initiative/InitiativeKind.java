package org.mintatlas.domain.initiative;

/** What an initiative is. */
public enum InitiativeKind {
  /** Schülerlabor: a laboratory for school students. */
  SCHUELERLABOR,
  /** Schülerforschungszentrum: a research centre for school students. */
  SCHUELERFORSCHUNGSZENTRUM,
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
