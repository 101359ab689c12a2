package org.mintatlas.domain.governance;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a body: a UUID, version 7 when we make it. */
public record BodyId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
