package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a meeting: a UUID, version 7 when we make it. */
public record MeetingId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
