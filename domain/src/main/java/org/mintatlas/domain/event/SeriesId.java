package org.mintatlas.domain.event;

import java.util.UUID;

/** The identity of a series of events: a UUID, version 7 when we make it. */
public record SeriesId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
