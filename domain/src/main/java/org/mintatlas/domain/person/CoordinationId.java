package org.mintatlas.domain.person;

import java.util.UUID;

/** The identity of a coordination: a UUID, version 7 when we make it. */
public record CoordinationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
