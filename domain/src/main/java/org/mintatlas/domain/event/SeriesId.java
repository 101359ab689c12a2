package org.mintatlas.domain.event;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a series of events: a UUID, version 7 when we make it. */
public record SeriesId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
