package org.mintatlas.application.governance;

/** The orders of a list of meetings. */
public enum MeetingOrder {
  /** By date, the earliest first. */
  DATE,
  /** By date, the latest first. */
  DATE_DESC
}
