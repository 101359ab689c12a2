package org.mintatlas.domain.organisation;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;

/** The identity of an organisation: a UUID, version 7 when we make it. */
public record OrganisationId(UUID value) implements Identity {
  @Override
  public String toString() {
    return value.toString();
  }
}
