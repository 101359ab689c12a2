package org.mintatlas.domain.person;

import java.util.UUID;

/** The identity of a person: a UUID, version 7 when we make it. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
