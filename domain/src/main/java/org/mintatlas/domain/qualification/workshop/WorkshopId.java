package org.mintatlas.domain.qualification.workshop;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a regional workshop: a UUID, version 7 when we make it. */
public record WorkshopId(UUID value) implements Identity {
  public WorkshopId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
