package org.mintatlas.domain.insight;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a publication: a UUID, version 7 when we make it. */
public record PublicationId(UUID value) implements Identity {
  public PublicationId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
