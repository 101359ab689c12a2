package org.mintatlas.domain.event;

/** For whom an event is. */
public enum Audience {
  /** Everybody. */
  PUBLIC,
  /** Those who coordinate a network (Netzwerkkoordinierende). */
  COORDINATORS,
  /** Those who went through a programme (Alumni). */
  ALUMNI
}
