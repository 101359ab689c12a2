package org.mintatlas.memory.storing;

/** What is kept in memory and takes part in transactions, all or nothing. */
public interface InMemoryState {

  /** Changes wait from now on until whoever has the turn is done. */
  default void waitFor(Turn turn) {}

  /** Keeps what is there now, because a transaction begins. */
  Ending begin();

  /** Ends the transaction, one way or the other. */
  @FunctionalInterface
  interface Ending {
    /** Puts back what was there when it began. */
    void undo();

    /** Leaves what is there now. */
    default void commit() {}
  }
}
