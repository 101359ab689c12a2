package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a body: a UUID, version 7 when we make it. */
public record BodyId(UUID value) implements Identity {
  public BodyId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
