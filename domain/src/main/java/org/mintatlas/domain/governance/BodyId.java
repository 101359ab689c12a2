package org.mintatlas.domain.governance;

import java.util.UUID;

/** The identity of a body: a UUID, version 7 when we make it. */
public record BodyId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
