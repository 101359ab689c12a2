package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an exchange between bodies: a UUID, version 7 when we make it. */
public record ExchangeId(UUID value) implements Identity {
  public ExchangeId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
