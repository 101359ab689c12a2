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
 * <p>A feed that knows at which position of the {@link org.mintatlas.application.audit.AuditLog}
 * each change stands goes on from there after whatever interrupts it, and lets listeners go on from
 * one. Whoever knows none first listens, then reads.
 */
public interface Changes {

  /** Tells all listeners, in this order. */
  void announce(List<Change> changes);

  /**
   * Tells all listeners of changes that stand in the audit log of the same ports already, appended
   * in the transaction that runs. A feed that is told by the log has nothing left to do.
   */
  default void announceLogged(List<Change> changes) {
    announce(changes);
  }

  /**
   * Tells the listener every change that is committed from now on, until the subscription is
   * closed.
   */
  Subscription listen(Listener listener);

  /**
   * Tells the listener every change that stands behind a position in the audit log, then every one
   * that is committed from now on, until the subscription is closed. What stands there already may
   * be told by this call itself.
   *
   * @throws UnsupportedOperationException of a feed that knows no positions
   */
  default Subscription listenAfter(long position, Listener listener) {
    throw new UnsupportedOperationException("This feed knows no positions");
  }

  /**
   * Wants to know. It is called by one thread at a time, must not wait, and what it throws is its
   * own loss: the others are told all the same.
   */
  interface Listener {

    /** Something changed. */
    void changed(Change change);

    /**
     * The same, of a feed that knows where the change stands in the audit log.
     *
     * @param position from which a listener can go on
     */
    default void changed(Change change, long position) {
      changed(change);
    }

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
