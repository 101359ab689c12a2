package org.mintatlas.memory.storing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.mintatlas.application.storing.Transactions;

/**
 * Transactions in memory, one at a time. Whoever changes something in a store outside of them waits
 * until the one that runs has ended.
 */
public final class InMemoryTransactions implements Transactions {
  private final List<InMemoryState> states = new CopyOnWriteArrayList<>();
  private final Turn running = new Turn();
  private boolean failed;

  /** All that these hold is undone together. */
  public InMemoryTransactions(InMemoryState... states) {
    for (InMemoryState state : states) {
      include(state);
    }
  }

  /** What this holds is undone with the others from now on. */
  public void include(InMemoryState state) {
    state.waitFor(running);
    states.add(state);
  }

  /** Whether what this holds is undone with the others. */
  public boolean includes(InMemoryState state) {
    return states.contains(state);
  }

  /** In which changes are made, inside of transactions and outside. */
  public Turn turn() {
    return running;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return running.take(() -> running.isOutermost() ? outermost(work) : part(work));
  }

  private <T> T outermost(Supplier<T> work) {
    failed = false;
    List<InMemoryState.Ending> endings = states.stream().map(InMemoryState::begin).toList();
    T done;
    try {
      done = part(work);
      if (failed) {
        throw new IllegalStateException("A part of the transaction failed");
      }
    } catch (RuntimeException | Error e) {
      endings.forEach(InMemoryState.Ending::undo);
      throw e;
    }
    endings.forEach(InMemoryState.Ending::commit);
    return done;
  }

  private <T> T part(Supplier<T> work) {
    try {
      return Objects.requireNonNull(work.get());
    } catch (RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }
}
