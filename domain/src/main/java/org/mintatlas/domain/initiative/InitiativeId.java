package org.mintatlas.domain.initiative;

import java.util.UUID;

/** The identity of an initiative: a UUID, version 7 when we make it. */
public record InitiativeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
