package org.mintatlas.domain.organisation;

import java.util.UUID;

/** The identity of an organisation: a UUID, version 7 when we make it. */
public record OrganisationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
