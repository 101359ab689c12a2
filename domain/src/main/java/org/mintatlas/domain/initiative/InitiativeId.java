package org.mintatlas.domain.initiative;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an initiative: a UUID, version 7 when we make it. */
public record InitiativeId(UUID value) implements Identity {
  public InitiativeId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
