package org.mintatlas.domain.event;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of an event: a UUID, version 7 when we make it. */
public record EventId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
