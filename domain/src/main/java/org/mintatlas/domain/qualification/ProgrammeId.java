package org.mintatlas.domain.qualification;

import java.util.UUID;

/** The identity of a programme: a UUID, version 7 when we make it. */
public record ProgrammeId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
