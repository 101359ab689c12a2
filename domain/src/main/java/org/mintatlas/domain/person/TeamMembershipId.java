package org.mintatlas.domain.person;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of the membership of a person in a team: a UUID, version 7 when we make it. */
public record TeamMembershipId(UUID value) implements Identity {
  public TeamMembershipId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
