package org.mintatlas.domain.network;

import java.util.UUID;

/** The identity of a network: a UUID, version 7 when we make it. */
public record NetworkId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
