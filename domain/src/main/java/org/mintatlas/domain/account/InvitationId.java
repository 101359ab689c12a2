package org.mintatlas.domain.account;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an invitation: a UUID, version 7 when we make it. */
public record InvitationId(UUID value) implements Identity {
  public InvitationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
