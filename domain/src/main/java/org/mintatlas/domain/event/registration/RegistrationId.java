package org.mintatlas.domain.event.registration;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a registration: a UUID, version 7 when we make it. */
public record RegistrationId(UUID value) implements Identity {
  public RegistrationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
