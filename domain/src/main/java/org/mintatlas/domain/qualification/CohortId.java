package org.mintatlas.domain.qualification;

import java.util.UUID;

/** The identity of a cohort: a UUID, version 7 when we make it. */
public record CohortId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
