package org.mintatlas.application.statistics;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.shared.Require;

/**
 * How many initiatives there are.
 *
 * @param kind the kind
 * @param state the state in which they are; null for those whose state nobody knows
 * @param initiatives how many; at least 1
 */
public record InitiativeCount(InitiativeKind kind, @Nullable FederalState state, long initiatives) {
  public InitiativeCount {
    Require.given("kind", kind);
  }
}
