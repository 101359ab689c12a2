package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of an exchange between bodies: a UUID, version 7 when we make it. */
public record ExchangeId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
