package org.mintatlas.domain.network;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a network: a UUID, version 7 when we make it. */
public record NetworkId(UUID value) implements Identity {
  public NetworkId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
