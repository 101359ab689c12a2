package org.mintatlas.domain.event;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an event: a UUID, version 7 when we make it. */
public record EventId(UUID value) implements Identity {
  public EventId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
