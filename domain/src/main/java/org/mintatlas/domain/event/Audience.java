package org.mintatlas.domain.event;

/** The people whom an event is for. */
public enum Audience {
  /** Everybody. */
  PUBLIC,
  /** Those who coordinate a network (Netzwerkkoordinierende). */
  COORDINATORS,
  /** Those who went through a programme (Alumni). */
  ALUMNI
}
