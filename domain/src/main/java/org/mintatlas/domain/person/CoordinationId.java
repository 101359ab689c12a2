package org.mintatlas.domain.person;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a coordination: a UUID, version 7 when we make it. */
public record CoordinationId(UUID value) implements Identity {
  public CoordinationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
