package org.mintatlas.domain.governance;

/** For what a body speaks. */
public enum BodyLevel {
  /** All of Germany (Bundesebene). */
  NATIONAL,
  /** One state (Landesebene). */
  STATE
}
