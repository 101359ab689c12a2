package org.mintatlas.domain.initiative;

/** The form in which a project is offered. */
public enum Format {
  /** Workshop. */
  WORKSHOP,
  /** Labor. */
  LAB,
  /** Projektwoche. */
  PROJECT_WEEK,
  /** Ferienangebot. */
  HOLIDAY_OFFER,
  /** Wettbewerb. */
  COMPETITION,
  /** Hackathon. */
  HACKATHON,
  /** Arbeitsgemeinschaft, Club. */
  CLUB,
  /** Ausleihe. */
  LOAN,
  /** Online-Angebot. */
  ONLINE,
  /** Mobiles Angebot. */
  MOBILE,
  /** Mentoring. */
  MENTORING,
  /** Fortbildung für Lehrkräfte. */
  TEACHER_TRAINING,
  /** Berufsorientierung. */
  CAREER_ORIENTATION
}
