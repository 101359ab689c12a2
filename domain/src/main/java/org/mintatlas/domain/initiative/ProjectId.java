package org.mintatlas.domain.initiative;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a project: a UUID, version 7 when we make it. */
public record ProjectId(UUID value) implements Identity {
  public ProjectId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
