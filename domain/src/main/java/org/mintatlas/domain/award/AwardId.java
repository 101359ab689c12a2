package org.mintatlas.domain.award;

import java.util.UUID;

/** The identity of an award: a UUID, version 7 when we make it. */
public record AwardId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
