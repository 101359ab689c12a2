package org.mintatlas.memory.storing;

/** What is kept in memory and takes part in transactions, all or nothing. */
public interface InMemoryState {

  /** Keeps what is there now, because a transaction begins. */
  Ending begin();

  /** Ends the transaction, one way or the other. */
  interface Ending {
    /** Puts back what was there when it began. */
    void undo();

    /** Whether something was refused, so that it can only be undone. */
    default boolean refused() {
      return false;
    }

    /** Leaves what is there now. */
    default void commit() {}
  }
}
