package org.mintatlas.domain.proposal;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a proposal: a UUID, version 7 when we make it. */
public record RegionProposalId(UUID value) implements Identity {
  public RegionProposalId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
