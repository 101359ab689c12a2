package org.mintatlas.domain.region;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a region: a UUID, version 7 when we make it. */
public record RegionId(UUID value) implements Identity {
  public RegionId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
