package org.mintatlas.domain.network;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a membership: a UUID, version 7 when we make it. */
public record MembershipId(UUID value) implements Identity {
  public MembershipId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
