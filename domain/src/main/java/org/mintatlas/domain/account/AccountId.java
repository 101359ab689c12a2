package org.mintatlas.domain.account;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an account: a UUID, version 7 when we make it. */
public record AccountId(UUID value) implements Identity {
  public AccountId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
