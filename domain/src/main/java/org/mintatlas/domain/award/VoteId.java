package org.mintatlas.domain.award;

import java.util.UUID;

/** The identity of a vote: a UUID, version 7 when we make it. */
public record VoteId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
