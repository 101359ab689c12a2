package org.mintatlas.testkit.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;

/** Listens, and keeps what it hears. */
public final class Heard implements Changes.Listener, AutoCloseable {
  private final List<Change> changes = new CopyOnWriteArrayList<>();
  private final List<Long> positions = new CopyOnWriteArrayList<>();
  private final AtomicInteger interruptions = new AtomicInteger();
  private final Changes.Subscription subscription;

  /** Listens to this feed from now on. */
  public Heard(Changes feed) {
    subscription = feed.listen(this);
  }

  /** Listens to this feed from behind a position on. */
  public Heard(Changes feed, long after) {
    subscription = feed.listenAfter(after, this);
  }

  @Override
  public void changed(Change change) {
    changes.add(change);
  }

  @Override
  public void changed(Change change, long position) {
    changes.add(change);
    positions.add(position);
  }

  @Override
  public void interrupted() {
    interruptions.incrementAndGet();
  }

  /** What it heard so far. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Where what it heard stands; as many as there are changes, of a feed that knows positions. */
  public List<Long> positions() {
    return List.copyOf(positions);
  }

  /** How often it was told of an interruption. */
  public int interruptions() {
    return interruptions.get();
  }

  /** Forgets what it heard so far. */
  public void forget() {
    changes.clear();
  }

  @Override
  public void close() {
    subscription.close();
  }
}
