package org.mintatlas.domain.network;

import java.util.UUID;

/** The identity of a membership: a UUID, version 7 when we make it. */
public record MembershipId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
