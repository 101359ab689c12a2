package org.mintatlas.domain.award;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a winner: a UUID, version 7 when we make it. */
public record WinnerId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
