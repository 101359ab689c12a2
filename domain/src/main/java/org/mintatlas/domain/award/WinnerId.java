package org.mintatlas.domain.award;

import java.util.UUID;

/** The identity of a winner: a UUID, version 7 when we make it. */
public record WinnerId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
