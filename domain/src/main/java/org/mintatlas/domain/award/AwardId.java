package org.mintatlas.domain.award;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an award: a UUID, version 7 when we make it. */
public record AwardId(UUID value) implements Identity {
  public AwardId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
