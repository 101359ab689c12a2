package org.mintatlas.domain.network;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a network: a UUID, version 7 when we make it. */
public record NetworkId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
