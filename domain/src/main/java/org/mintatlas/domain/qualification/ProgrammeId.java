package org.mintatlas.domain.qualification;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a programme: a UUID, version 7 when we make it. */
public record ProgrammeId(UUID value) implements Identity {
  public ProgrammeId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
