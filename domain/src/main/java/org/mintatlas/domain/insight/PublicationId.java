package org.mintatlas.domain.insight;

import java.util.UUID;

/** The identity of a publication: a UUID, version 7 when we make it. */
public record PublicationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
