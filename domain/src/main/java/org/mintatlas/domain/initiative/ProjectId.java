package org.mintatlas.domain.initiative;

import java.util.UUID;

/** The identity of a project: a UUID, version 7 when we make it. */
public record ProjectId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
