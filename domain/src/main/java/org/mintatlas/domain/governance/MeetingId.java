package org.mintatlas.domain.governance;

import java.util.UUID;

/** The identity of a meeting: a UUID, version 7 when we make it. */
public record MeetingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
