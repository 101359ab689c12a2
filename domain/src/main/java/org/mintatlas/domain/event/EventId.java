package org.mintatlas.domain.event;

import java.util.UUID;

/** The identity of an event: a UUID, version 7 when we make it. */
public record EventId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
