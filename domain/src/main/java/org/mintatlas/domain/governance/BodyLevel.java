package org.mintatlas.domain.governance;

/** The area that a body speaks for. */
public enum BodyLevel {
  /** All of Germany (Bundesebene). */
  NATIONAL,
  /** One state (Landesebene). */
  STATE
}
