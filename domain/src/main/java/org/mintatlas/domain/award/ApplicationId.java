package org.mintatlas.domain.award;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an application: a UUID, version 7 when we make it. */
public record ApplicationId(UUID value) implements Identity {
  public ApplicationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
