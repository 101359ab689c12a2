package org.mintatlas.domain.qualification;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a programme: a UUID, version 7 when we make it. */
public record ProgrammeId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
