package org.mintatlas.memory.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.memory.storing.InMemoryState;

/** A feed in memory: all is delivered by who announces it, at once or when the transaction ends. */
public final class InMemoryChanges implements Changes, InMemoryState {
  private static final System.Logger LOG = System.getLogger(InMemoryChanges.class.getName());

  private final List<Listening> listening = new CopyOnWriteArrayList<>();

  /** What is announced in the transaction that runs; null when none does. */
  private @Nullable List<Change> inTransaction;

  /** Not the listener itself, which may listen twice. */
  private static final class Listening {
    private final Listener listener;

    Listening(Listener listener) {
      this.listener = listener;
    }
  }

  @Override
  public synchronized void announce(List<Change> changes) {
    if (inTransaction == null) {
      deliver(changes);
    } else {
      inTransaction.addAll(changes);
    }
  }

  private void deliver(List<Change> changes) {
    for (Change change : changes) {
      listening.forEach(one -> tell(one.listener, change));
    }
  }

  private static void tell(Listener listener, Change change) {
    try {
      listener.changed(change);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
    }
  }

  @Override
  public Subscription listen(Listener listener) {
    Listening one = new Listening(listener);
    listening.add(one);
    return () -> listening.remove(one);
  }

  /** Behaves as a feed that was interrupted. */
  public synchronized void interrupt() {
    listening.forEach(one -> one.listener.interrupted());
  }

  /** How many listen. */
  public int listeners() {
    return listening.size();
  }

  @Override
  public synchronized Ending begin() {
    List<Change> announced = new ArrayList<>();
    inTransaction = announced;
    return new Ending() {
      @Override
      public void undo() {
        end(List.of());
      }

      @Override
      public void commit() {
        end(announced);
      }
    };
  }

  private synchronized void end(List<Change> announced) {
    inTransaction = null;
    deliver(announced);
  }
}
