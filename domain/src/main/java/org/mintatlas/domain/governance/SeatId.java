package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a seat: a UUID, version 7 when we make it. */
public record SeatId(UUID value) implements Identity {
  public SeatId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
