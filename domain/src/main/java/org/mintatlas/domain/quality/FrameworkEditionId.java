package org.mintatlas.domain.quality;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an edition of a framework: a UUID, version 7 when we make it. */
public record FrameworkEditionId(UUID value) implements Identity {
  public FrameworkEditionId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
