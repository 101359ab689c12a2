package org.mintatlas.domain.award;

import java.util.UUID;

/** The identity of an application: a UUID, version 7 when we make it. */
public record ApplicationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
