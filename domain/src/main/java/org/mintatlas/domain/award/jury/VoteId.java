package org.mintatlas.domain.award.jury;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a vote: a UUID, version 7 when we make it. */
public record VoteId(UUID value) implements Identity {
  public VoteId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
