package org.mintatlas.application.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feed in memory: it knows no transactions, so all is delivered at once, by who announces it. */
public final class InMemoryChanges implements Changes {
  private static final System.Logger LOG = System.getLogger(InMemoryChanges.class.getName());

  private final List<Listening> listening = new CopyOnWriteArrayList<>();

  /** Not the listener itself, which may listen twice. */
  private static final class Listening {
    private final Listener listener;

    Listening(Listener listener) {
      this.listener = listener;
    }
  }

  @Override
  public synchronized void announce(List<Change> changes) {
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
}
