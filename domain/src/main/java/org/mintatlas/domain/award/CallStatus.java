package org.mintatlas.domain.award;

import java.util.EnumSet;
import java.util.Set;

/** Where a call stands, and where it can go from there: one step after the other. */
public enum CallStatus {
  /** It will come (angekündigt). */
  ANNOUNCED,
  /** Regions can apply (offen). */
  OPEN,
  /** Nobody can apply any more (Bewerbungsschluss). */
  CLOSED,
  /** The jury reads and votes (in der Jury). */
  JURY,
  /** The winners are chosen (entschieden). */
  DECIDED,
  /** Everybody knows them (veröffentlicht). */
  PUBLISHED;

  /** The states that can follow this one directly. */
  public Set<CallStatus> next() {
    return switch (this) {
      case ANNOUNCED -> EnumSet.of(OPEN);
      case OPEN -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.of(JURY);
      case JURY -> EnumSet.of(DECIDED);
      case DECIDED -> EnumSet.of(PUBLISHED);
      case PUBLISHED -> EnumSet.noneOf(CallStatus.class);
    };
  }

  /** Whether the winners are chosen. */
  public boolean decided() {
    return this == DECIDED || this == PUBLISHED;
  }
}
