package org.mintatlas.domain.event;

import java.util.UUID;

/** The identity of a registration: a UUID, version 7 when we make it. */
public record RegistrationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
