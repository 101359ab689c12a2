package org.mintatlas.domain.award;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a call: a UUID, version 7 when we make it. */
public record CallId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
