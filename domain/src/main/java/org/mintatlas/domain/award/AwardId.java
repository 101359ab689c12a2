package org.mintatlas.domain.award;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of an award: a UUID, version 7 when we make it. */
public record AwardId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
