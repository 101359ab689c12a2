package org.mintatlas.memory.change;

import org.mintatlas.application.change.Revisions;
import org.mintatlas.memory.storing.InMemoryTransactions;
import org.mintatlas.memory.storing.Turn;

/** Revisions of what is kept in memory. */
public final class InMemoryRevisions implements Revisions {
  private final Turn turn;

  /** Those of all that takes part in the transactions. */
  public InMemoryRevisions(InMemoryTransactions transactions) {
    turn = transactions.turn();
  }

  @Override
  public long current() {
    return turn.ended();
  }
}
