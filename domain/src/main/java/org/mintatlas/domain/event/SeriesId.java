package org.mintatlas.domain.event;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a series of events: a UUID, version 7 when we make it. */
public record SeriesId(UUID value) implements Identity {
  public SeriesId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
