package org.mintatlas.application.change;

import java.util.List;

/**
 * The feed of all changes. Whoever changes something announces it here, and whoever wants to know
 * listens.
 *
 * <p>What is announced inside a transaction is delivered when that is committed, and never when it
 * is rolled back; outside of one it is delivered at once. Every listener of every instance on the
 * same store is told each change once, in the order of the commits and within one in the order of
 * the announcements. What goes away together with something that was removed is not announced on
 * its own.
 *
 * <p>Only whoever listens already is told: a listener that wants to know all first listens, then
 * reads.
 */
public interface Changes {

  /** Tells all listeners, in this order. */
  void announce(List<Change> changes);

  /**
   * Tells the listener every change that is committed from now on, until the subscription is
   * closed.
   */
  Subscription listen(Listener listener);

  /**
   * Wants to know. It is called by one thread at a time, must not wait, and what it throws is its
   * own loss: the others are told all the same.
   */
  interface Listener {

    /** Something changed. */
    void changed(Change change);

    /**
     * The feed was interrupted: changes may be missing from here on. It goes on by itself, and
     * tells so again when it does.
     */
    void interrupted();
  }

  /** Somebody listens. */
  interface Subscription extends AutoCloseable {

    /** Ends it; a second call does nothing. A change that is being delivered may still come. */
    @Override
    void close();
  }
}
