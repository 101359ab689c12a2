package org.mintatlas.memory.storing;

/** What is kept in memory and is changed by one at a time, together with all of its atlas. */
public abstract class TakingTurns implements InMemoryState {
  private volatile Turn turn = new Turn();

  /** On its own, until it is told which turn it waits for. */
  protected TakingTurns() {}

  @Override
  public final void waitFor(Turn turn) {
    this.turn = turn;
  }

  /** In which it is changed. */
  protected final Turn turn() {
    return turn;
  }

  /**
   * What lasts until a transaction has ended has to be in one.
   *
   * @throws IllegalStateException when it is not
   */
  protected final void requireTurn() {
    if (!turn.isMine()) {
      throw new IllegalStateException("Outside of a transaction a turn would be over at once");
    }
  }
}
