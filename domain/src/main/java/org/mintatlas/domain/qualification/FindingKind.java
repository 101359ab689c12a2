package org.mintatlas.domain.qualification;

/** What a finding tells of. */
public enum FindingKind {
  /** What it is for (Ziel). */
  AIM,
  /** How it works (Vorgehen). */
  METHOD,
  /** Who takes part and how that was decided (Auswahl). */
  SELECTION,
  /** How participants are supported (Begleitung). */
  SUPPORT,
  /** What made it succeed (Erfolgsfaktor). */
  SUCCESS_FACTOR,
  /** What came of it (Ergebnis). */
  RESULT,
  /** What comes next (Ausblick). */
  OUTLOOK
}
