package org.mintatlas.domain.initiative;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of a project: a UUID, version 7 when we make it. */
public record ProjectId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
