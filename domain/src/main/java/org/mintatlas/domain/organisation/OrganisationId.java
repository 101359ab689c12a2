package org.mintatlas.domain.organisation;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of an organisation: a UUID, version 7 when we make it. */
public record OrganisationId(UUID value) implements Identity {
  public OrganisationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
