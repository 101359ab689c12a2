package org.mintatlas.domain.shared;

import java.time.ZoneId;

/** The time in which days, and times of day, are meant everywhere in the domain. */
public final class GermanTime {
  /** The zone of Germany, the same in all of its states. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private GermanTime() {}
}
