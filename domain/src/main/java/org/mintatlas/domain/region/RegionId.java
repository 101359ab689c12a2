package org.mintatlas.domain.region;

import java.util.UUID;

/** The identity of a region: a UUID, version 7 when we make it. */
public record RegionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
